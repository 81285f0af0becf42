#!/usr/bin/env bash
# Sets up, builds and runs every test. The exit code counts.
#   --sanitize   also builds and runs everything under AddressSanitizer with UndefinedBehaviorSanitizer, and under
#                ThreadSanitizer
set -euo pipefail
cd "$(dirname "$0")/.."
presets=(release)
for argument in "$@"; do
    case "$argument" in
    --sanitize) presets+=(asan tsan) ;;
    *)
        echo "usage: packaging/test.sh [--sanitize]" >&2
        exit 2
        ;;
    esac
done
./packaging/setup.sh
./tests/integration/setup.sh

export QT_QPA_PLATFORM=offscreen
for preset in "${presets[@]}"; do
    echo "infermux: building ($preset)"
    cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset" | tail -n 3
    ctest --preset "$preset"
done
