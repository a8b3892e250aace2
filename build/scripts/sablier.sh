#!/bin/sh
# Unpacks Sablier Flow 3.0.1 and what it is deployed with into a folder, as their packages on npm have them compiled. The
# bench puts our gas beside theirs; nothing else knows them. Their dependencies are sources and are not needed.
#
#   sablier.sh DIR
set -eu
dir=${1:?usage: sablier.sh DIR}
mkdir -p "$dir"

# get NAME VERSION SHA512: the hash is the registry's, in hex.
get() {
	(cd "$dir" && npm pack --silent --ignore-scripts "@sablier/$1@$2" >/dev/null)
	have=$(sha512sum "$dir/sablier-$1-$2.tgz" | cut -d' ' -f1)
	[ "$have" = "$3" ] || { echo "sablier: @sablier/$1@$2 is not what it was" >&2; exit 1; }
	mkdir -p "$dir/$1"
	tar -xzf "$dir/sablier-$1-$2.tgz" -C "$dir/$1" --strip-components=1
}

get evm-utils 2.0.1 \
	2d1c8230a4c731b9d46e24d33b5206b02557ce5f8a2fadcadea4a3ca7c265ce66151f3c3134308aafbd196f177e09ba4586cbad0891d9a7b0f0f495693e7f3bb
get flow 3.0.1 \
	3fbaf6b4c1d14d2dca69d633c1de221331da49b2b33d07ccf96d4b23596a435d5585b451d2ca858c4ef557a8ebf9040f0379ecfcbd4a2dfdb83a9e55388bcf0e
