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
./packaging/setup.sh tests
./tests/integration/setup.sh

export QT_QPA_PLATFORM=offscreen
export LSAN_OPTIONS="suppressions=$PWD/tests/lsan.supp:print_suppressions=0"
# QProcess forks with vfork, which ThreadSanitizer takes for a fork of many threads.
export TSAN_OPTIONS="suppressions=$PWD/tests/tsan.supp:halt_on_error=1:die_after_fork=0"
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
for preset in "${presets[@]}"; do
    echo "infermux: building ($preset)"
    cmake --preset "$preset" >/dev/null
    cmake --build --preset "$preset" | tail -n 3
    ctest --preset "$preset"
done
