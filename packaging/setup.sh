#!/usr/bin/env bash
# Installs what packaging/packages.txt lists and this machine lacks; with the argument `tests` also what only tests need.
# Works as root and with sudo; does nothing, and needs no network, when everything is there.
set -euo pipefail
list="$(dirname "$0")/packages.txt"

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

missing=()
while read -r package command; do
    case "$package" in
    '' | '#'*) continue ;;
    '[tests]') if [ "${1:-}" = tests ]; then continue; else break; fi ;;
    esac
    if [ -n "$command" ] && command -v "$command" >/dev/null 2>&1; then continue; fi
    is_installed "$package" || missing+=("$package")
done <"$list"

[ ${#missing[@]} -gt 0 ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    echo "infermux: this set-up knows Debian and its relatives only; please install: ${missing[*]}" >&2
    exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || {
        echo "infermux: run this as root once, or install sudo; missing packages: ${missing[*]}" >&2
        exit 1
    }
    as_root=(sudo)
fi
echo "infermux: installing ${#missing[@]} packages with apt: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
