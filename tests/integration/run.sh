#!/usr/bin/env bash
# Runs the integration tests against the program named by INFERMUX.
set -euo pipefail
cd "$(dirname "$0")"
./setup.sh
node=node
[ -x runtime/node_modules/node/bin/node ] && node=runtime/node_modules/node/bin/node
timeout=60000
[ -n "${INFERMUX_SANITIZE:-}" ] && timeout=600000 # a whole file, under a sanitizer that slows it ten times
exec "$node" --test --test-concurrency=1 --test-timeout="$timeout" --test-force-exit ${INFERMUX_TEST_ARGS:-} ./*.test.mjs
