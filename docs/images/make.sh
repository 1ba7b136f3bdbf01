#!/usr/bin/env bash
# Makes the pictures of the README from the samples, in the real program and a real browser. Needs chromium.
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
dotnet build -c Release functions/Timeline.Functions -v q --nologo
functions/Timeline.Functions/bin/Release/net10.0/Timeline.Functions serve --port 0 --articles samples/articles --data "$work/data" > "$work/log" &
server=$!
until grep -q Ctrl "$work/log"; do kill -0 "$server"; sleep 0.2; done
address=$(grep -o 'http://127.0.0.1:[0-9]*' "$work/log" | head -1)
shoot() {
  "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --disable-background-networking --hide-scrollbars --force-device-scale-factor=1 \
    --user-data-dir="$work/browser" --window-size="$2" "${@:4}" --screenshot="docs/images/$1.png" "$address$3" > /dev/null 2>&1
}
shoot timeline 1280,1080 '/api/timelines/merrow-bridge'
shoot timeline-dark 1280,1080 '/api/timelines/halcyon-probe?from=2024' --blink-settings=preferredColorScheme=0
shoot topics 1280,560 '/api/timelines'
ls -l docs/images/*.png
