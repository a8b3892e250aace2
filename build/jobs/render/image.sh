#!/bin/sh
# Builds the image moonrig/render:1 from nothing but one static program, with no registry and no base image, and puts it
# into the local Docker engine. Equal sources give an equal layer; an image that is up to date is left alone.
#
#   image.sh [NAME]    default moonrig/render:1
set -eu
name=${1:-moonrig/render:1}
cd "$(dirname "$0")"

arch=$(docker version --format '{{.Server.Arch}}')
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/root" "$work/root/tmp" "$work/root/out"
CGO_ENABLED=0 GOOS=linux GOARCH="$arch" GOFLAGS=-buildvcs=false \
	go build -trimpath -ldflags "-s -w -buildid=" -o "$work/root/render" .
chmod 755 "$work/root" "$work/root/render" "$work/root/out"
chmod 1777 "$work/root/tmp"

sum=$(sha256sum "$work/root/render" | cut -d' ' -f1)
if [ "$(docker image inspect --format '{{index .Config.Labels "io.moonrig.render.program"}}' "$name" 2>/dev/null)" = "$sum" ]; then
	echo "image: $name is up to date"
	exit 0
fi
# Names in order, no times and no owners: the same bytes every time.
tar -C "$work/root" --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner --format=ustar -cf - out render tmp |
	docker import \
		--message "Moonrig's demonstration job" \
		--change 'ENTRYPOINT ["/render"]' \
		--change 'LABEL org.opencontainers.image.title=render org.opencontainers.image.description="Renders a short film of a moonlit scene" org.opencontainers.image.licenses=Apache-2.0' \
		--change "LABEL io.moonrig.render.program=$sum" \
		- "$name" >/dev/null
echo "image: built $name ($(docker image inspect --format '{{.Size}}' "$name") bytes)"
