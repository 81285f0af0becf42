#!/usr/bin/env bash
# Installs the clients and mock servers of the integration tests from npm, as package-lock.json pins them. Does nothing
# when they are there.
set -euo pipefail
cd "$(dirname "$0")"

major() { "$1" -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0; }

if [ ! -f node_modules/.installed ] || [ package-lock.json -nt node_modules/.installed ]; then
    echo "infermux: installing the clients of the integration tests with npm"
    npm ci --no-audit --no-fund --loglevel=error
    touch node_modules/.installed
fi
# Debian 12 has Node.js 18; the clients want 20.
if [ "$(major node)" -lt 20 ] && [ ! -x runtime/node_modules/node/bin/node ]; then
    echo "infermux: installing Node.js 20 for the integration tests with npm"
    mkdir -p runtime
    npm install --prefix runtime --no-audit --no-fund --no-save --loglevel=error node@20
fi
