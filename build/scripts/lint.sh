#!/bin/sh
# Looks at all the code without running it: Go (golangci-lint, and vet for the three systems), the frontend (svelte-check,
# eslint, prettier) and the contracts (forge fmt, solhint). What is not installed is installed into build/bin or node_modules.
#
#   lint.sh              everything
#   lint.sh go           one of: go, frontend, contracts
#   lint.sh go PKG...    some Go packages only
set -eu
cd "$(dirname "$0")/../.."

# The newest that builds with the go.mod's Go. Changing it means reading what the new one finds.
golangci_version=v2.12.2

say() { printf '%s\n' "lint: $*"; }

# golangci prints where the pinned golangci-lint is, building it when it is not there: about 3 minutes on 2 cores, once.
golangci() {
	bin=$PWD/build/bin/golangci-lint-$golangci_version
	if [ ! -x "$bin" ]; then
		say "building golangci-lint $golangci_version (once)" >&2
		mkdir -p build/bin
		# In a folder of its own, so that neither its modules nor a half-built file come near ours.
		tmp=$(mktemp -d)
		trap 'rm -rf "$tmp"' EXIT
		(cd "$tmp" && GOFLAGS=-mod=mod GOWORK=off GOBIN=$tmp go install \
			"github.com/golangci/golangci-lint/v2/cmd/golangci-lint@$golangci_version") >&2
		mv "$tmp/golangci-lint" "$bin"
	fi
	printf '%s\n' "$bin"
}

# packages lists the folders that hold Go code; ./... would walk node_modules.
packages() {
	for top in app backend build chain gpu; do
		[ ! -d "$top" ] || [ -z "$(find "$top" -name node_modules -prune -o -name '*.go' -print -quit)" ] || printf './%s/...\n' "$top"
	done
	[ ! -f main.go ] || printf '.\n'
}

lint_go() {
	[ $# -gt 0 ] || set -- $(packages)
	say "golangci-lint"
	"$(golangci)" run "$@"
	for os in linux windows darwin; do
		# golangci-lint has run vet for this system.
		[ "$os" != "$(go env GOHOSTOS)" ] || continue
		say "go vet for $os"
		# Without cgo, as nobody has three C compilers.
		GOOS=$os CGO_ENABLED=0 go vet "$@"
	done
}

lint_frontend() {
	say "frontend"
	[ -d frontend/node_modules ] || npm --prefix frontend ci --no-audit --no-fund
	npm --prefix frontend run --silent check
	npm --prefix frontend run --silent lint
}

lint_contracts() {
	say "contracts"
	[ -d chain/contracts/node_modules ] || npm --prefix chain/contracts ci --no-audit --no-fund
	npm --prefix chain/contracts run --silent lint
}

# Not joined by "&&": inside such a list a failing command would no longer end the script.
case "${1:-all}" in
all)
	lint_go
	lint_frontend
	lint_contracts
	;;
go)
	shift
	lint_go "$@"
	;;
frontend) lint_frontend ;;
contracts) lint_contracts ;;
*) say "unknown: $1 (want go, frontend or contracts)" >&2 && exit 2 ;;
esac
say "clean"
