#!/bin/sh
# Runs every fuzz target for a while (FUZZTIME, default 30s), one after the other, and goes on after a finding: each is told in the
# end, and lands in testdata.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

for top in app backend chain gpu build; do
	grep -rl --include='*_test.go' '^func Fuzz' "$top" --exclude-dir=node_modules || true
done | while read -r file; do
	sed -n "s|^func \(Fuzz[A-Za-z0-9_]*\).*|\1 $(dirname "$file")|p" "$file"
done >"$work/targets"

while read -r target package; do
	echo "fuzz: $target in $package"
	if go test "./$package" -run '^$' -fuzz "^$target\$" -fuzztime "${FUZZTIME:-30s}" </dev/null >"$work/log" 2>&1; then
		tail -n 1 "$work/log"
	elif grep -q '^    context deadline exceeded$' "$work/log" && ! grep -q 'Failing input\|panic' "$work/log"; then
		# The end of the time reads as a failure now and then (golang/go#75804, mended in Go 1.27).
		echo "fuzz: nothing found by the end of its time"
	else
		cat "$work/log"
		echo "$target in $package" >>"$work/failed"
	fi
done <"$work/targets"

if [ -e "$work/failed" ]; then
	echo "fuzz: these found something:"
	cat "$work/failed"
	exit 1
fi
echo "fuzz: $(wc -l <"$work/targets") targets, nothing found"
