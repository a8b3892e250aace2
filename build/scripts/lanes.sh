# shellcheck shell=sh
# Runs commands side by side, for a script to read in with `.`. It takes the script's traps and its folder $work.

work=$(mktemp -d)
lanes=
trap 'rm -rf "$work"' EXIT
trap 'for lane in $lanes; do kill "$(cat "$work/$lane.pid")" 2>/dev/null || true; done; exit 130' INT TERM HUP

# lane NAME COMMAND... runs a command beside the others; what it says is kept until it is waited for.
lane() {
	name=$1
	shift
	("$@") >"$work/$name.out" 2>&1 &
	printf '%s\n' "$!" >"$work/$name.pid"
	lanes="$lanes $name"
}

# finish waits for every lane and tells all that was said, so that all that is wrong is told at once. False when something
# is; then $bad names the lanes.
finish() {
	bad=
	for lane in $lanes; do
		rc=0
		wait "$(cat "$work/$lane.pid")" || rc=$?
		cat "$work/$lane.out"
		[ "$rc" = 0 ] || bad="$bad $lane"
	done
	[ -z "$bad" ]
}
