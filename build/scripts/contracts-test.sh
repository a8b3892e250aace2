#!/bin/sh
# The contracts' tests, and solc's own analysis where it takes seconds. They are compiled twice, as they
# will be deployed and as their coverage can be told, each time by one thread for most of a minute: so all at once.
set -eu
cd "$(dirname "$0")/../.."
. build/scripts/lanes.sh

contracts() { npm --prefix chain/contracts run --silent "$1"; }
# The second finds compiled what the first has tested.
tests() { contracts test:ci && contracts snapshot:check; }

lane tests tests
lane coverage contracts coverage
lane analysis contracts analyze
finish || { printf 'contracts: failed:%s\n' "$bad" >&2; exit 1; }
