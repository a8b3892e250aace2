#!/bin/sh
# Looks at all the code without running it, side by side: Go (golangci-lint, and vet for the three systems), the frontend
# (svelte-check, eslint, prettier) and the contracts (forge fmt, solhint). What is not
# installed is installed into Go's folder for programs, where other clones find it too, or into node_modules.
#
#   lint.sh              everything
#   lint.sh go           one of: go, frontend, contracts
#   lint.sh go PKG...    some Go packages only
set -eu
cd "$(dirname "$0")/../.."

# The newest that builds with the go.mod's Go. Changing it means reading what the new one finds.
golangci_version=v2.12.2

say() { printf '%s\n' "lint: $*"; }

# golangci prints where the pinned golangci-lint is, building it when it is not there: about 3 minutes on 2 cores, once for
# each version of it and of Go, as one that an older Go built refuses newer code.
golangci() {
	gobin=$(go env GOBIN)
	[ -n "$gobin" ] || gobin=$(go env GOPATH | cut -d: -f1)/bin
	bin=$gobin/golangci-lint-$golangci_version-$(go env GOVERSION | tr ' ' -)
	if [ ! -x "$bin" ]; then
		say "building golangci-lint $golangci_version (once)" >&2
		mkdir -p "$gobin"
		# In a folder of its own, so that neither its modules nor a half-built file come near ours.
		tmp=$(mktemp -d)
		(cd "$tmp" && GOFLAGS=-mod=mod GOWORK=off GOBIN=$tmp go install \
			"github.com/golangci/golangci-lint/v2/cmd/golangci-lint@$golangci_version") >&2
		# Two clones may do this at once: each puts a whole file in its place.
		cp "$tmp/golangci-lint" "$bin.$$"
		mv "$bin.$$" "$bin"
		rm -rf "$tmp"
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

# lint_cache prints where golangci-lint keeps what it found: a folder for each clone. It remembers findings with the file's
# place as the clone saw it that made them, and the comment that excuses a finding is looked up there, so that another
# clone would be told of excused findings as soon as the first one is gone.
lint_cache() {
	printf '%s/moonrig-lint/%s\n' "${XDG_CACHE_HOME:-$HOME/.cache}" "$(pwd -P | cksum | cut -d ' ' -f 1)"
}

lint_golangci() {
	say "golangci-lint"
	# Another clone's run is waited for: two at once would take the whole machine.
	GOLANGCI_LINT_CACHE=$(lint_cache) "$(golangci)" run --allow-serial-runners "$@"
}

lint_vet() {
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

. build/scripts/lanes.sh

lane_go() {
	[ $# -gt 0 ] || set -- $(packages)
	lane golangci-lint lint_golangci "$@"
	lane vet lint_vet "$@"
}

case "${1:-all}" in
all)
	lane_go
	lane frontend lint_frontend
	lane contracts lint_contracts
	;;
go)
	shift
	lane_go "$@"
	;;
frontend) lane frontend lint_frontend ;;
contracts) lane contracts lint_contracts ;;
*) say "unknown: $1 (want go, frontend or contracts)" >&2 && exit 2 ;;
esac
finish || { say "not clean:$bad" >&2; exit 1; }
say "clean"
