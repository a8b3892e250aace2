#!/bin/sh
# Runs every fuzz target for a while (FUZZTIME, default 30s), one after the other. New findings land in testdata.
set -eu
cd "$(dirname "$0")/../.."
for top in app backend chain gpu; do
	grep -rl --include='*_test.go' '^func Fuzz' "$top" --exclude-dir=node_modules | while read -r file; do
		sed -n 's/^func \(Fuzz[A-Za-z0-9_]*\).*/\1/p' "$file" | while read -r target; do
			echo "fuzz: $target in $(dirname "$file")"
			go test "./$(dirname "$file")" -run '^$' -fuzz "^$target\$" -fuzztime "${FUZZTIME:-30s}" </dev/null
		done
	done
done
