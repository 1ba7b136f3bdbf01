#!/usr/bin/env bash
# Makes artifacts/timeline.zip: the published program with host.json and the functions' folders at its root, ready for
# Flex Consumption. Run it on Linux: the executable bit goes into the zip.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder="$root/artifacts/package"
zip="$root/artifacts/timeline.zip"

rm -rf "$folder" "$zip"
dotnet publish "$root/functions/Timeline.Functions" -c Release -o "$folder"
test -x "$folder/Timeline.Functions"

python3 - "$folder" "$zip" <<'PYTHON'
import os, sys, zipfile
folder, target = sys.argv[1:]
with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
    for path, folders, files in os.walk(folder):
        folders.sort()
        for file in sorted(files):
            if not file.endswith((".pdb", ".xml")):
                full = os.path.join(path, file)
                package.write(full, os.path.relpath(full, folder))
PYTHON
echo "$zip"
