#!/usr/bin/env bash
# Installs what the tests need and runs all of them. Needs the .NET SDK, Node with npm, and apt when Chromium is absent.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '%s\n' "$*" >&2; }
need() { command -v "$1" > /dev/null || { say "error: '$1' is needed: $2"; exit 1; }; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo > /dev/null; then
    sudo "$@"
  else
    say "error: Chromium is absent and can only be installed by root. Install the package 'chromium' and run this again."
    exit 1
  fi
}

need dotnet "install the .NET SDK 10 (https://dot.net)"
need node "install Node.js 20 or later"
need npm "install npm"

# The lock file stands for what is installed; a copy of it says what was.
if ! cmp --silent tests/package-lock.json tests/node_modules/.installed-lock; then
  say "Installing the storage emulator ..."
  (cd tests && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
  cp tests/package-lock.json tests/node_modules/.installed-lock
fi

if ! command -v chromium > /dev/null; then
  need apt-get "Chromium is absent, and only Debian's package of it is known here"
  say "Installing Chromium ..."
  as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium
fi

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
status=0
dotnet test Timeline.sln --configuration Release --logger trx --results-directory "$results" "$@" || status=$?

# <Counters total="3" executed="3" passed="3" failed="0" error="0" timeout="0" aborted="0" ... />
sum() { { grep -ho '<Counters [^>]*' "$results"/*.trx 2> /dev/null || true; } | { grep -o " $1=\"[0-9]*\"" || true; } | tr -cd '0-9\n' | awk '{ s += $1 } END { print s + 0 }'; }
passed=$(sum passed)
failed=$(( $(sum failed) + $(sum error) + $(sum timeout) + $(sum aborted) ))
if [ "$status" -eq 0 ] && { [ "$failed" -gt 0 ] || [ "$passed" -eq 0 ]; }; then
  status=1
fi

echo "$passed passed, $failed failed"
exit "$status"
