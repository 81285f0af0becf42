#!/usr/bin/env bash
# Installs the Debian packages into a clean Debian 12 root, starts both programs there, removes them and fails if anything
# is left: clean-root.sh FOLDER-WITH-DEBS. Wants root, debootstrap, and a Debian mirror (DEBIAN_MIRROR).
set -euo pipefail
debs=$(realpath "$1")
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
root=$(mktemp -d)
trap 'umount "$root/proc" 2>/dev/null || true; rm -rf "$root"' EXIT
debootstrap --variant=minbase bookworm "$root" "$mirror" >"$root.log" 2>&1 || { tail "$root.log"; exit 1; }
cp "$debs"/*.deb "$root/var/tmp/"
[ -d /etc/apt/apt.conf.d ] && cp -n /etc/apt/apt.conf.d/*proxy* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
mount -t proc proc "$root/proc" 2>/dev/null || true
in_root() { chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen \
    DEBIAN_FRONTEND=noninteractive "$@"; }
files() { (cd "$root" && find etc usr lib opt srv -xdev | grep -v -e __pycache__ -e '^etc/ld.so.cache$' | sort); }
in_root apt-get update -qq
# What they need is there before, so that only their own files come and go.
needed=$(for deb in "$debs"/*.deb; do dpkg-deb -f "$deb" Depends; done | tr ',' '\n' | sed 's/(.*//; s/ //g' | grep -v '^infermux$' | sort -u)
# shellcheck disable=SC2086
in_root apt-get install -qq -y --no-install-recommends $needed >/dev/null
files >"$root.before"
headless=$(basename "$debs"/infermux_*.deb)
desktop=$(basename "$debs"/infermux-desktop_*.deb)
in_root dpkg -i "/var/tmp/$headless" >/dev/null
in_root infermux --version
in_root bash -c 'infermux serve --demo --listen 127.0.0.1:0 2>&1 & pid=$!; sleep 3; kill -TERM $pid; wait $pid' | grep "listening on"
ldd "$root/usr/bin/infermux" | grep -E 'Qt6(Widgets|Gui|Charts)' && { echo "infermux needs a part of a desktop"; exit 1; }
in_root dpkg -i "/var/tmp/$desktop" >/dev/null
in_root infermux-desktop --version
in_root bash -c 'infermux-desktop --demo --port 18080 2>/tmp/log & pid=$!; sleep 5; kill -TERM $pid; wait $pid; cat /tmp/log' | grep -v XDG_RUNTIME
in_root dpkg --purge infermux-desktop infermux >/dev/null
files >"$root.after"
diff "$root.before" "$root.after" || { echo "something is left over"; exit 1; }
rm -f "$root".before "$root".after "$root".log
echo "installed, started and removed without a trace"
