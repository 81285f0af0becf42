#!/usr/bin/env bash
# Runs the integration tests against the program named by INFERMUX.
set -euo pipefail
cd "$(dirname "$0")"
./setup.sh
node=node
[ -x runtime/node_modules/node/bin/node ] && node=runtime/node_modules/node/bin/node
exec "$node" --test --test-concurrency=1 --test-timeout=60000 --test-force-exit ${INFERMUX_TEST_ARGS:-} ./*.test.mjs
