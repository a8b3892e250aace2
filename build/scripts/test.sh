#!/bin/sh
# Every check and test, cheapest first, each with its time. Stops at the first that fails; its output is the last thing
# printed. What has not changed since it passed in this checkout is not run again (steps.sh); ALL=1 runs everything.
set -eu
cd "$(dirname "$0")/../.."
mkdir -p test-output
. build/scripts/steps.sh

# What cannot change how a step ends. Everything else counts, whatever it is: leave out of these lists what is in doubt.
words="README.md CONTRIBUTING.md LICENSE docs"
agent="app backend gpu *.go go.mod go.sum wails.json .golangci.yml build/bench build/deploy build/house build/icon build/jobs build/keyfile build/poster"
tests="*_test.go *.test.ts chain/contracts/test .golangci.yml build/house"

make="make --no-print-directory"
step "frontend tests" "$words $agent chain frontend/e2e" '' $make test-frontend
step "contract tests" "$words $agent frontend" '' $make test-contracts
step "generated code" "$words $tests frontend/e2e" '' $make stale
# Make and Go know what is built already, and another commit's programs may lie there.
step "build" always '' $make build
step "Go tests" '' '' $make test-go
step "lint" "$words" '' $make lint
step "demo" "$words $tests frontend/e2e" '' $make test-demo
step "browser, end to end" "$words $tests frontend/e2e/screens.mjs frontend/e2e/places.mjs frontend/e2e/real.mjs" test-output/browser $make test-browser
stories="frontend/e2e/newcomers.mjs frontend/e2e/arrivals.mjs frontend/e2e/lending.mjs frontend/e2e/renting.mjs frontend/e2e/purse.mjs"
stories="$stories frontend/e2e/history.mjs frontend/e2e/deposits.mjs frontend/e2e/stakes.mjs frontend/e2e/keys.mjs frontend/e2e/house.mjs"
step "screens" "$words $agent chain *.test.ts $stories frontend/e2e/real.mjs" \
	test-output/screens $make screens
step "window" "$words $tests frontend/e2e" "test-output/window-1280x800.png test-output/window-900x600.png" $make test-window

printf '\nNothing failed in %s s. Pictures are in test-output/.\n' "$(($(date +%s) - started))"
closing 0
