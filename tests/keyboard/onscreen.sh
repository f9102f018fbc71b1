#!/usr/bin/env bash
# Runs a program on a screen of its own, with a window manager, as at somebody's desk.
# Usage: onscreen.sh PROGRAM [ARGUMENT…]
set -euo pipefail
for tool in xvfb-run openbox xdotool; do
    command -v "$tool" >/dev/null || {
        echo "$tool is missing; ./dev test installs it" >&2
        exit 1
    }
done
export QT_QPA_PLATFORM=xcb LANG=C.UTF-8
exec xvfb-run --auto-servernum --server-args='-screen 0 1400x1000x24' \
    bash -c 'openbox & sleep 1; "$@"' onscreen "$@"
