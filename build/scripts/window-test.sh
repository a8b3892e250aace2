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

# until_true TENTHS COMMAND... asks each tenth of a second; how often bounds only what hangs, as the machine may be slow.
patience=1800
until_true() {
	local left=$1
	shift
	until "$@"; do
		left=$((left - 1))
		[ "$left" -gt 0 ] || return 1
		sleep 0.1
	done
}
gone() { ! kill -0 "$1" 2>/dev/null; }

home=$(mktemp -d)
export MOONRIG_HOME=$home/rig MOONRIG_TRACE_START=1 GTK_A11Y=none
window='' display='' agent=''
# The session ends its bus when its program ends, and leaves it running when it is itself ended.
close_window() { pkill -P "$window" -x moonrig-desktop || kill "$window"; }
cleanup() {
	[ -z "$window" ] || close_window 2>/dev/null || true
	[ -z "$display" ] || kill "$display" 2>/dev/null || true
	# The agent was started by the window and outlives it, as it should: it is asked to end by its process id.
	if [ -n "$agent" ]; then
		kill -INT "$agent" 2>/dev/null || true
		until_true "$patience" gone "$agent" || true
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
read -r -t 180 number <&3 || { echo "window-test: no virtual display" >&2; exit 1; }
export DISPLAY=:$number

dbus-run-session -- "$bin/moonrig-desktop" >"$home/window.out" 2>"$out/window.log" &
window=$!

drawn() { gone "$window" || grep -q '^drawn ' "$home/window.out" 2>/dev/null; }
until_true "$patience" drawn || { echo "window-test: nothing was painted in 3 minutes" >&2; cat "$out/window.log" >&2; import -window root "$out/window-failed.png" || true; exit 1; }
! gone "$window" || { echo "window-test: the window ended:" >&2; cat "$out/window.log" >&2; exit 1; }
painted=$(sed -n 's/^painted \([0-9]*\).*/\1/p' "$home/window.out")
started() { agent=$(pgrep -f -- "$bin/moonrig agent --log-file --socket $MOONRIG_HOME/"); }
until_true "$patience" started || { echo "window-test: the window started no agent" >&2; exit 1; }

id=$(timeout 180 xdotool search --sync --onlyvisible --name '^Moonrig$' | head -n1)
timeout 180 xdotool windowsize --sync "$id" "${size%x*}" "${size#*x}" 2>/dev/null || true
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

# The card is for rent: the page is drawn without it, and without the software that would stand in for one.
page=$(pgrep -P "$(pgrep -P "$window" -x moonrig-desktop)" -f WebKitWebProcess)
grep -q '/moonrig-nogl\.so$' "/proc/$page/maps" || { echo "window-test: the driver that draws nothing is not used" >&2; exit 1; }
if drivers=$(grep -oE '/[^ ]*(_dri|libgallium|libLLVM|libEGL_nvidia)[^ ]*' "/proc/$page/maps"); then
	echo "window-test: the page has drivers for a card:" $drivers >&2
	exit 1
fi
if tr '\0' '\n' <"/proc/$agent/environ" | grep -E '^(LD_PRELOAD|__EGL_VENDOR_LIBRARY_FILENAMES|WEBKIT_)'; then
	echo "window-test: the agent has what was set for the webview" >&2
	exit 1
fi

answers() { "$bin/moonrig" status >/dev/null 2>&1; }
until_true "$patience" answers || { echo "window-test: the agent does not answer" >&2; exit 1; }
# Closed as a person does; the agent goes on.
xdotool windowquit "$id" 2>/dev/null || close_window
until_true "$patience" gone "$window" || { echo "window-test: the window does not close" >&2; exit 1; }
window=''
answers || { echo "window-test: the agent ended with the window" >&2; exit 1; }
echo "painted $painted $picture"
