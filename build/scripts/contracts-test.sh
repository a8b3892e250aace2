#!/bin/sh
# The contracts' tests. They are compiled twice, as they will be deployed and as their coverage can be told, each time by
# one thread for most of a minute: so both at once.
set -eu
cd "$(dirname "$0")/../.."
. build/scripts/lanes.sh

contracts() { npm --prefix chain/contracts run --silent "$1"; }
# The second finds compiled what the first has tested.
tests() { contracts test:ci && contracts snapshot:check; }

lane tests tests
lane coverage contracts coverage
finish || { printf 'contracts: failed:%s\n' "$bad" >&2; exit 1; }
