#!/bin/sh
# End to end in a real browser: two people with an agent each, from the first start to money in the bank, with agents
# killed on the way. Pictures of every station stay in test-output/browser.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
test=

# Whatever ends the test, nothing of it stays.
# shellcheck disable=SC2329 # the trap calls it
cleanup() {
	if [ -n "$test" ]; then
		kill -TERM "$test" 2>/dev/null || true
		wait "$test" || true
	fi
	if [ -f "$work/pids" ]; then
		while read -r pid; do
			# The number may belong to another program by now; only ours lives in this folder.
			if [ -r "/proc/$pid/environ" ] && tr '\0' '\n' <"/proc/$pid/environ" | grep -q "^MOONRIG_HOME=$work"; then
				kill -KILL "$pid" 2>/dev/null || true
			fi
		done <"$work/pids"
	fi
	for side in provider renter; do
		docker ps -aq --filter "label=io.moonrig.owner=$work/$side/sandbox" | xargs -r docker rm -f >/dev/null
	done
	rm -rf "$work"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

rm -rf test-output/browser
mkdir -p test-output/browser
node frontend/e2e/newcomers.mjs --programs "${MOONRIG_PROGRAMS:-build/bin}" --folder "$work" --pictures test-output/browser &
test=$!
rc=0
wait "$test" || rc=$?
test=
exit "$rc"
