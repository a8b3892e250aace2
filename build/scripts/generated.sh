#!/bin/sh
# Writes generated code anew, or checks that what is checked in is what its sources give.
#
#   generated.sh write   after a change to contracts, queries, migrations or API types
#   generated.sh check   fails and names what is stale
#
# The queries' generator takes minutes to build, so the check compares the hash of its inputs and outputs with the one
# written down when it last ran. Everything else is generated anew and compared.
set -eu
cd "$(dirname "$0")/../.."

sum_file=backend/store/internal/db/GENERATED.sum
store_sum() {
	cat backend/store/sqlc.yaml backend/store/migrations/*.sql backend/store/queries/*.sql \
		backend/store/internal/db/*.go | sha256sum | cut -d' ' -f1
}

light() {
	go generate ./backend/api ./chain/bindings
	npm --prefix frontend run --silent gen >/dev/null
}

case "${1:-}" in
write)
	light
	go generate ./backend/store
	store_sum >"$sum_file"
	;;
check)
	files="frontend/openapi.json frontend/src/lib/api/schema.d.ts chain/bindings"
	before=$(mktemp -d)
	trap 'rm -rf "$before"' EXIT
	# shellcheck disable=SC2086 # words are meant
	tar -cf "$before/files.tar" $files
	light
	mkdir "$before/old" && tar -C "$before/old" -xf "$before/files.tar"
	stale=
	for f in $files; do
		diff -ru "$before/old/$f" "$f" >&2 || stale="$stale $f"
	done
	[ "$(store_sum)" = "$(cat "$sum_file" 2>/dev/null)" ] || stale="$stale backend/store/internal/db"
	if [ -n "$stale" ]; then
		echo "generated: stale:$stale (run \`make generate\` and commit what changes)" >&2
		exit 1
	fi
	echo "generated: current"
	;;
*) echo "usage: generated.sh write|check" >&2 && exit 2 ;;
esac
