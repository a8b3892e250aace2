#!/bin/sh
# Measures, and prints one JSON object a line; everything else goes to standard error. The programs and the image are built.
#
#   bench.sh           everything
#   bench.sh GROUP     one of: agent, window, start, vouchers, gas
#
# gas is told in dollars at GAS_PRICE_GWEI (0.02) and ETH_USD (3000).
# BENCH_FLAGS is handed on, for example "-leases 3 -starts 3" for a quick look.
set -eu
cd "$(dirname "$0")/../.."
only=${1:-}
if [ -z "$only" ] || [ "$only" = window ]; then
	sh build/scripts/setup.sh test >&2
fi
# Outside of build/bin, which is for what people run.
programs=$(mktemp -d)
trap 'rm -rf "$programs"' EXIT
go build -trimpath -ldflags '-s -w' -o "$programs/bench" ./build/bench >&2
go build -trimpath -ldflags '-s -w' -o "$programs/barenode" ./build/bench/barenode >&2
go build -trimpath -ldflags '-s -w' -o "$programs/vouchers" ./build/bench/vouchers >&2
go build -trimpath -ldflags '-s -w' -o "$programs/verify" ./build/bench/verify >&2
CGO_ENABLED=0 go build -trimpath -ldflags '-s -w' -o "$programs/verify-plain" ./build/bench/verify >&2
if [ -z "$only" ] || [ "$only" = gas ]; then
	[ -d chain/contracts/node_modules ] || npm --prefix chain/contracts ci --no-audit --no-fund --loglevel=error >&2
	sh build/scripts/sablier.sh "$programs/sablier" >&2
fi
# shellcheck disable=SC2086 # words are meant
"$programs/bench" -only "$only" -bare-node "$programs/barenode" \
	-vouchers "$programs/vouchers" -verify "$programs/verify" -verify-plain "$programs/verify-plain" -sablier "$programs/sablier" ${BENCH_FLAGS:-}
