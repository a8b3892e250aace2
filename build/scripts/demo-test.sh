#!/bin/sh
# The demo as a newcomer runs it: twice in a row, then interrupted in the middle. Nothing may be left but its data folder.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
small="-- --frames 2 --size 160x90 --samples 2"

# left prints what a demo in $work left running.
left() {
	docker ps -aq --filter "label=io.moonrig.owner=$work/demo/provider/sandbox"
	pgrep -f "$work/demo" || true
}

for run in 1 2; do
	# shellcheck disable=SC2086 # words are meant
	build/bin/moonrig-demo --once --json --home "$work/demo" $small >"$work/out" 2>"$work/err" || {
		cat "$work/err" "$work/demo/logs"/*.log >&2
		exit 1
	}
	tail -n 1 "$work/out" | node -e '
		const s = JSON.parse(require("fs").readFileSync(0, "utf8"));
		const want = ["find","quote","fund","prepare","first_log","run","settle","rent_to_first_log"];
		for (const k of want) if (!(k in s.stages_ms)) throw new Error("stage " + k + " is missing");
		if (s.outputs.length !== 2 || s.close_reason !== "completed") throw new Error("not what was rented");
		if (BigInt(s.deposited) !== BigInt(s.paid) + BigInt(s.channel_left)) throw new Error("money does not add up");
		console.log("demo run '"$run"': " + s.stages_ms.rent_to_first_log + " ms to the first line, paid " + s.paid);
	'
	[ -z "$(left)" ] || { echo "the demo left something running" >&2; exit 1; }
done

# Interrupted while the job runs.
build/bin/moonrig-demo --once --home "$work/demo" -- --frames 500 >"$work/out" 2>"$work/err" &
pid=$!
until grep -q 'Rendering' "$work/out" 2>/dev/null; do
	kill -0 "$pid" 2>/dev/null || { cat "$work/err" >&2; exit 1; }
	sleep 0.1
done
kill -INT "$pid"
rc=0
wait "$pid" || rc=$?
[ "$rc" = 130 ] || { echo "an interrupted demo exits $rc, not 130" >&2; cat "$work/err" >&2; exit 1; }
[ -z "$(left)" ] || { echo "the interrupted demo left something running" >&2; left >&2; exit 1; }
echo "demo interrupted: nothing left"
