#!/bin/sh
# Makes sure that this machine has what Moonrig is built and tested with. On Debian and Ubuntu it installs what is missing,
# as root or with sudo; elsewhere it says precisely what to install. Safe to run again and again.
#
#   setup.sh base      Go, Node, a C compiler
#   setup.sh window    libraries of the window, fonts
#   setup.sh test      a browser, a virtual display, z3
set -eu
cd "$(dirname "$0")/../.."

say() { printf '%s\n' "setup: $*"; }
die() { printf '%s\n' "setup: $*" >&2; exit 1; }

# at_least A B: version A is B or newer.
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

go_wanted=$(sed -n 's/^go \([0-9.]*\).*/\1/p' go.mod)
node_wanted=20.19

elsewhere() {
	case "$(uname -s)" in
	Darwin)
		cat >&2 <<TEXT
setup: on macOS install these, then try again:
  xcode-select --install
  brew install go node@22
  brew install --cask docker        (start Docker Desktop once)
TEXT
		;;
	MINGW* | MSYS* | CYGWIN* | Windows*)
		cat >&2 <<TEXT
setup: on Windows install these in PowerShell, then try again in Git Bash:
  winget install GoLang.Go OpenJS.NodeJS.LTS Git.Git ezwinports.make
  winget install Docker.DockerDesktop   (needs WSL 2: wsl --install; start Docker Desktop once)
  winget install Microsoft.EdgeWebView2Runtime   (on Windows 10; Windows 11 has it)
TEXT
		;;
	*)
		cat >&2 <<TEXT
setup: this system has no apt-get. Install with its own packages, then try again:
  Go $go_wanted, Node $node_wanted or newer, a C compiler, pkg-config, GTK 3 and WebKitGTK 4.1 with their headers
  for the tests also: chromium, Xvfb, dbus, gnome-keyring, xdotool, ImageMagick, z3
TEXT
		;;
	esac
	exit 1
}

as_root() {
	if [ "$(id -u)" = 0 ]; then "$@"
	elif command -v sudo >/dev/null 2>&1; then sudo "$@"
	else die "installing $* needs root: run this as root, or install sudo"; fi
}

# packages installs those that are missing.
packages() {
	command -v apt-get >/dev/null 2>&1 || elsewhere
	missing=
	for p in "$@"; do
		[ "$(dpkg-query -W -f '${Status}' "$p" 2>/dev/null)" = "install ok installed" ] || missing="$missing $p"
	done
	[ -n "$missing" ] || return 0
	say "installing$missing"
	as_root apt-get update -qq
	# shellcheck disable=SC2086 # words are meant
	as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

base() {
	[ "$(uname -s)" = Linux ] || elsewhere
	command -v go >/dev/null 2>&1 || die "Go is missing: install Go $go_wanted or newer from https://go.dev/dl/"
	have=$(go env GOVERSION | sed 's/^go//; s/[^0-9.].*//')
	at_least "$have" "${go_wanted%.0}" || die "Go $have is too old: install $go_wanted or newer from https://go.dev/dl/"
	command -v node >/dev/null 2>&1 || die "Node is missing: install Node $node_wanted or newer from https://nodejs.org/"
	have=$(node --version | sed 's/^v//')
	at_least "$have" "$node_wanted" || die "Node $have is too old: install $node_wanted or newer from https://nodejs.org/"
	packages gcc libc6-dev pkg-config
}

case "${1:-}" in
base) base ;;
window) packages libgtk-3-dev libwebkit2gtk-4.1-dev libegl-dev libglvnd-core-dev fonts-dejavu-core ;;
test) packages chromium xvfb xauth dbus dbus-x11 gnome-keyring xdotool imagemagick x11-utils iproute2 z3 ;;
*) die "usage: setup.sh base|window|test" ;;
esac
