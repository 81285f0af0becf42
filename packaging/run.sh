#!/usr/bin/env bash
# Sets up, builds and starts infermux: the desktop app, or without a display the gateway with its demo provider.
set -euo pipefail
cd "$(dirname "$0")/.."
./packaging/setup.sh

mkdir -p build/run
log=build/run/build.log
echo "infermux: building (the first time takes some minutes; log in $log)"
if ! { cmake --preset release -B build/run -DINFERMUX_TESTS=OFF -DINFERMUX_BENCH=OFF && cmake --build build/run; } >"$log" 2>&1; then
    tail -n 60 "$log" >&2
    exit 1
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/run/bin/infermux-desktop "$@"
fi
echo "infermux: no display here, so the gateway starts without its window: infermux serve --demo"
exec build/run/bin/infermux serve --demo "$@"
