#!/usr/bin/env bash
# Makes an AppImage of the desktop program: appimage.sh BUILD-FOLDER [APPDIR]. The AppDir brings Qt with its plug-ins and all
# libraries but those that belong to the system: glibc, the graphics driver's, X, Wayland, fonts. It runs where glibc is as
# new as on the machine that built it, so build on the oldest. Wants patchelf; packs with appimagetool where there is one
# (https://github.com/AppImage/appimagetool), else leaves the AppDir, whose AppRun starts just as well.
set -euo pipefail
build=$(realpath "$1")
app=$(realpath -m "${2:-$build/infermux.AppDir}")
command -v patchelf >/dev/null || { echo "patchelf is missing"; exit 1; }
rm -rf "$app"
for component in headless desktop; do
    DESTDIR="$app" cmake --install "$build" --prefix /usr --component $component --strip >/dev/null
done
rm -rf "$app/usr/lib/systemd"

plugins=$(qmake6 -query QT_INSTALL_PLUGINS)
for kind in platforms platformthemes platforminputcontexts wayland-shell-integration wayland-decoration-client \
    wayland-graphics-integration-client xcbglintegrations egldeviceintegrations iconengines imageformats tls printsupport; do
    [ -d "$plugins/$kind" ] || continue
    mkdir -p "$app/usr/plugins/$kind"
    cp "$plugins/$kind"/*.so "$app/usr/plugins/$kind/"
done
# A theme of GTK would bring GTK along; frame buffers and VNC are no desktops.
rm -f "$app"/usr/plugins/platformthemes/libqgtk3.so "$app"/usr/plugins/platforms/libq{eglfs,linuxfb,vnc,minimal,minimalegl}.so
rm -rf "$app/usr/plugins/egldeviceintegrations"
mkdir -p "$app/usr/translations"
cp "$(qmake6 -query QT_INSTALL_TRANSLATIONS)"/qtbase_{de,es,fr,ja,zh_CN}.qm "$app/usr/translations/"
printf '[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=translations\n' >"$app/usr/bin/qt.conf"

# What each system has, or has to have of its own: from AppImage's list of excluded libraries.
system='^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util|anl|nsl|stdc\+\+|gcc_s|GL|GLX|GLdispatch|EGL|gbm|drm.*|X11|X11-xcb|xcb|xcb-dri.*|wayland-client|fontconfig|freetype|harfbuzz|expat|z|asound|p11-kit|usb-1\.0|uuid|com_err|gpg-error|ICE|SM))\.so'
mkdir -p "$app/usr/lib"
find "$app/usr/bin" "$app/usr/plugins" -type f \( -perm -u+x -o -name '*.so' \) -exec ldd {} + 2>/dev/null |
    awk '$2 == "=>" && $3 ~ /^\// { print $3 }' | sort -u | while read -r library; do
    [[ $(basename "$library") =~ $system ]] || cp -L "$library" "$app/usr/lib/"
done
chmod u+w "$app"/usr/lib/*
for binary in "$app"/usr/bin/infermux*; do patchelf --set-rpath "\$ORIGIN/../lib" "$binary"; done
for library in "$app"/usr/lib/*.so*; do patchelf --set-rpath "\$ORIGIN" "$library"; done
for plugin in "$app"/usr/plugins/*/*.so; do patchelf --set-rpath "\$ORIGIN/../../lib" "$plugin"; done

ln -s usr/share/applications/infermux.desktop "$app/infermux.desktop"
ln -s usr/share/icons/hicolor/scalable/apps/infermux.svg "$app/infermux.svg"
ln -s infermux.svg "$app/.DirIcon"
cat >"$app/AppRun" <<'RUN'
#!/bin/sh
# `infermux` as the file's name, or as the first word, is the gateway without a window.
here=$(dirname "$(readlink -f "$0")")
if [ "$(basename "${ARGV0:-}")" = infermux ]; then exec "$here/usr/bin/infermux" "$@"; fi
if [ "${1:-}" = infermux ]; then shift; exec "$here/usr/bin/infermux" "$@"; fi
exec "$here/usr/bin/infermux-desktop" "$@"
RUN
chmod +x "$app/AppRun"
if command -v appimagetool >/dev/null; then
    ARCH=$(uname -m) appimagetool "$app" "$build/infermux-$(uname -m).AppImage"
else
    echo "$app is whole; appimagetool would make one file of it"
fi
