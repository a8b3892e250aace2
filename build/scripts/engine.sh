#!/bin/sh
# Makes sure that a Docker engine answers on this machine: does nothing when one does; otherwise, on Debian and Ubuntu,
# installs what is missing and starts it; elsewhere it says what to install. Safe to run again and again.
#
#   engine.sh          make sure that an engine answers (installs and starts it where needed)
#   engine.sh --check  only look; change nothing
#
# MOONRIG_ENGINE_WAIT (seconds, default 60) bounds how long a starting engine is waited for.
set -eu

wait_limit=${MOONRIG_ENGINE_WAIT:-60}

say() { printf '%s\n' "engine: $*"; }
die() { printf '%s\n' "engine: $*" >&2; exit 1; }

# answers reports whether an engine answers to this user.
answers() { command -v docker >/dev/null 2>&1 && docker info >/dev/null 2>&1; }

# as_root runs a command with the rights it needs.
as_root() {
	if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

manual_linux() {
	cat >&2 <<'TEXT'
engine: install Docker Engine 20.10 or newer with your distribution's packages, then start it:
  Fedora:     sudo dnf install moby-engine && sudo systemctl enable --now docker
  Arch:       sudo pacman -S docker && sudo systemctl enable --now docker
  openSUSE:   sudo zypper install docker && sudo systemctl enable --now docker
  others:     https://docs.docker.com/engine/install/
and let your user talk to it:  sudo usermod -aG docker "$USER"   (then log in again)
TEXT
	exit 1
}

if answers; then
	say "Docker $(docker version --format '{{.Server.Version}}') answers"
	exit 0
fi
[ "${1:-}" != --check ] || die "no Docker engine answers"

case "$(uname -s)" in
Linux) ;;
Darwin)
	cat >&2 <<'TEXT'
engine: no Docker engine answers. Install one of these, start it once, then try again:
  Docker Desktop:  brew install --cask docker     (or https://docs.docker.com/desktop/setup/install/mac-install/)
  Colima:          brew install colima docker && colima start
TEXT
	exit 1
	;;
*)
	cat >&2 <<'TEXT'
engine: no Docker engine answers. On Windows:
  1. in an administrator PowerShell:  wsl --install
  2. restart, then:                   winget install Docker.DockerDesktop
  3. start Docker Desktop, leave "Use the WSL 2 based engine" on, then try again
Elsewhere see https://docs.docker.com/engine/install/
TEXT
	exit 1
	;;
esac

command -v apt-get >/dev/null 2>&1 || { say "no Docker engine answers"; manual_linux; }
if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null 2>&1; then
	die "no Docker engine answers, and installing or starting one needs root: run this as root, or install sudo"
fi

if ! command -v dockerd >/dev/null 2>&1 || ! command -v iptables >/dev/null 2>&1; then
	say "installing Docker (packages docker.io and iptables)"
	as_root apt-get update -qq
	as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends docker.io iptables >/dev/null
fi

if [ -d /run/systemd/system ]; then
	say "starting Docker with systemd"
	as_root systemctl start docker
elif pid=$(cat /var/run/docker.pid 2>/dev/null) && [ -n "$pid" ] && [ -d "/proc/$pid" ] &&
	[ "$(cat "/proc/$pid/comm" 2>/dev/null)" = dockerd ]; then
	say "dockerd is running already (process $pid), waiting for it to answer"
else
	# A pid file whose process is gone, or now another program's, would keep the engine from starting.
	[ ! -e /var/run/docker.pid ] || as_root rm -f /var/run/docker.pid
	say "starting dockerd in the background, its log is /var/log/moonrig-dockerd.log"
	as_root sh -c 'setsid nohup dockerd >>/var/log/moonrig-dockerd.log 2>&1 </dev/null &'
fi

# Polls, because an engine that starts has no other way to say that it is ready.
deadline=$(($(date +%s) + wait_limit))
until as_root docker info >/dev/null 2>&1; do
	[ "$(date +%s)" -lt "$deadline" ] ||
		die "the engine did not answer within $wait_limit s; see /var/log/moonrig-dockerd.log or: journalctl -u docker"
	sleep 0.2
done
if ! answers; then
	die "the engine runs, but this user may not talk to it: sudo usermod -aG docker $(id -un), then log in again"
fi
say "Docker $(docker version --format '{{.Server.Version}}') answers"
