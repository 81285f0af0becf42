#!/usr/bin/env bash
# Checks what lets the programs fit into a desktop and a shell: entry, metadata, manual pages, completion. Run with the
# built `infermux` as its argument.
set -euo pipefail
program=$(realpath "$1")
cd "$(dirname "$0")"
desktop-file-validate linux/infermux.desktop
appstreamcli validate --no-net linux/org.infermux.infermux.metainfo.xml
for page in man/*.1; do
    warnings=$(LC_ALL=C.UTF-8 MANWIDTH=100 man --warnings -E UTF-8 -l -Tutf8 "$page" 2>&1 >/dev/null)
    [ -z "$warnings" ] || { echo "$page: $warnings"; exit 1; }
done
# Every command and option that the program knows is completed, and none that it does not.
source completion/infermux.bash
offered() {
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
    _infermux
    printf '%s\n' "${COMPREPLY[@]}" | sort
}
commands=$("$program" --help | sed -n '/^Subcommands:/,$s/^  \([a-z]*\) .*/\1/p' | sort)
[ "$(offered infermux '' | grep -v '^--')" = "$commands" ] || { echo "other commands are completed"; exit 1; }
for command in $commands; do
    options=$("$program" "$command" --help | grep -o -- ' -[-a-z,]*' | grep -o -- '--[a-z][-a-z]*' | sort -u)
    [ "$(offered infermux "$command" --)" = "$options" ] || {
        echo "$command: other options are completed"
        diff <(offered infermux "$command" --) <(echo "$options")
        exit 1
    }
    for file in completion/_infermux completion/infermux.fish man/infermux.1; do
        grep -q "$command" "$file" || { echo "$file lacks $command"; exit 1; }
    done
done
[ "$(offered infermux serve --log-level w)" = warn ]
[ "$(offered infermux costs --format c)" = csv ]
echo "entry, metadata, manual pages and completion are in order"
