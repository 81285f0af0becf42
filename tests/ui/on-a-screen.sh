#!/bin/sh
# Runs a test on an X screen of its own, with a window manager: on-a-screen.sh TEST [ARGUMENT ...]
exec xvfb-run -a -s "-screen 0 1600x1000x24" sh -c 'openbox --config-file /dev/null >/dev/null 2>&1 & "$@" -platform xcb; result=$?; kill $!; exit $result' sh "$@"
