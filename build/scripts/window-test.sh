#!/usr/bin/env bash
# Opens the real window on a virtual display against a real agent, waits until the page has painted itself, takes a
# picture of it, and closes it again. Usage: build/scripts/window-test.sh [WIDTHxHEIGHT]
#
# It wants build/bin/moonrig and build/bin/moonrig-desktop, Xvfb, dbus-run-session and ImageMagick's import, and leaves
# nothing behind but test-output/window*.png and the window's log beside it. The last line it prints is
# "painted MILLISECONDS PICTURE".
set -euo pipefail

cd "$(dirname "$0")/../.."
size=${1:-1280x800}
bin=${MOONRIG_BIN:-$PWD/build/bin}
out=$PWD/test-output
picture=$out/window-$size.png
for program in Xvfb dbus-run-session import xdotool; do
	command -v "$program" >/dev/null || { echo "window-test: $program is missing" >&2; exit 2; }
done
for program in moonrig moonrig-desktop; do
	[ -x "$bin/$program" ] || { echo "window-test: $bin/$program is missing: build it first" >&2; exit 2; }
done
mkdir -p "$out"
rm -f "$picture"

home=$(mktemp -d)
export MOONRIG_HOME=$home/rig MOONRIG_TRACE_START=1 GTK_A11Y=none
window='' display='' agent=''
cleanup() {
	for pid in $window $display; do kill "$pid" 2>/dev/null || true; done
	# The agent was started by the window and outlives it, as it should: it is asked to end by its process id.
	if [ -n "$agent" ]; then
		kill -INT "$agent" 2>/dev/null || true
		for _ in $(seq 100); do kill -0 "$agent" 2>/dev/null || break; sleep 0.1; done
	fi
	wait 2>/dev/null || true
	rm -rf "$home"
}
trap cleanup EXIT

# A devnet that is not there must not be somebody else's; the window does not need one.
mkdir -p "$MOONRIG_HOME"
cat >"$MOONRIG_HOME/config.toml" <<CONFIG
[chain]
devnet_url = "http://127.0.0.1:9"
[network]
listen = ["/ip4/127.0.0.1/tcp/0"]
mdns = false
dht = false
[wallet]
light_scrypt = true
CONFIG

# Xvfb picks a free display and says which.
exec 3< <(exec Xvfb -displayfd 1 -screen 0 1600x1200x24 -nolisten tcp 2>/dev/null)
display=$!
read -r -t 20 number <&3 || { echo "window-test: no virtual display" >&2; exit 1; }
export DISPLAY=:$number

dbus-run-session -- "$bin/moonrig-desktop" >"$home/window.out" 2>"$out/window.log" &
window=$!

waited=0
until grep -q '^drawn ' "$home/window.out" 2>/dev/null; do
	kill -0 "$window" 2>/dev/null || { echo "window-test: the window ended:" >&2; cat "$out/window.log" >&2; exit 1; }
	waited=$((waited + 1))
	[ "$waited" -le 600 ] || { echo "window-test: nothing was painted in 60 s" >&2; cat "$out/window.log" >&2; import -window root "$out/window-failed.png" || true; exit 1; }
	sleep 0.1
done
painted=$(sed -n 's/^painted \([0-9]*\).*/\1/p' "$home/window.out")
agent=$(pgrep -f -- "$bin/moonrig agent --log-file --socket $MOONRIG_HOME/" || true)
[ -n "$agent" ] || { echo "window-test: the window started no agent" >&2; exit 1; }

id=$(xdotool search --sync --onlyvisible --name '^Moonrig$' | head -n1)
xdotool windowsize --sync "$id" "${size%x*}" "${size#*x}" 2>/dev/null || true
# The page asks the agent for what it shows; what is drawn settles when two pictures are the same.
previous=''
for _ in $(seq 40); do
	import -window "$id" "$picture"
	current=$(convert "$picture" -format '%#' info: 2>/dev/null || md5sum <"$picture")
	[ "$current" != "$previous" ] || break
	previous=$current
	sleep 0.25
done
colours=$(convert "$picture" -format '%k' info:)
[ "$colours" -ge 16 ] || { echo "window-test: the picture has only $colours colours: nothing is drawn" >&2; exit 1; }

"$bin/moonrig" status >/dev/null || { echo "window-test: the agent does not answer" >&2; exit 1; }
# Closed as a person does; the agent goes on.
xdotool windowquit "$id" 2>/dev/null || kill "$window"
for _ in $(seq 100); do kill -0 "$window" 2>/dev/null || break; sleep 0.1; done
if kill -0 "$window" 2>/dev/null; then echo "window-test: the window does not close" >&2; exit 1; fi
window=''
"$bin/moonrig" status >/dev/null || { echo "window-test: the agent ended with the window" >&2; exit 1; }
echo "painted $painted $picture"
