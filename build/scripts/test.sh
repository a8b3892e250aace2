#!/bin/sh
# Every check and test, cheapest first, each with its time. Stops at the first that fails; its output is the last thing printed.
set -eu
cd "$(dirname "$0")/../.."
mkdir -p test-output

started=$(date +%s)
passed=0
step() {
	name=$1
	shift
	printf '\n== %s\n' "$name"
	begun=$(date +%s)
	if ! "$@"; then
		printf '\n== %s FAILED after %s s\n%s passed, 1 failed\n' "$name" "$(($(date +%s) - begun))" "$passed"
		exit 1
	fi
	passed=$((passed + 1))
	printf '== %s: %s s\n' "$name" "$(($(date +%s) - begun))"
}

make="make --no-print-directory"
step "frontend tests" $make test-frontend
step "contract tests" $make test-contracts
step "generated code" $make stale
step "build" $make build
step "Go tests" $make test-go
step "lint" $make lint
step "demo" $make test-demo
step "browser, end to end" $make test-browser
step "screens" $make screens
step "window" $make test-window

printf '\nEverything passed in %s s. Pictures are in test-output/.\n%s passed, 0 failed\n' "$(($(date +%s) - started))" "$passed"
