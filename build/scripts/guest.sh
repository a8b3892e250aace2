#!/bin/sh
# Builds the guest, the init of every sandbox, for each platform a container engine runs on, to where the agent embeds
# it. Equal sources give equal programs. Does nothing slow when nothing changed: the Go build cache sees to that.
set -eu
cd "$(dirname "$0")/../.."
out=backend/sandbox/guest/dist/files
for arch in amd64 arm64; do
	CGO_ENABLED=0 GOOS=linux GOARCH=$arch GOFLAGS=-buildvcs=false \
		go build -trimpath -ldflags "-s -w -buildid=" -o "$out/moonrig-guest-linux-$arch" ./backend/sandbox/guest/moonrig-guest
done
