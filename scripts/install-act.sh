#!/bin/sh
# Builds nektos/act, the workflow runner of the end-to-end tests, into .cache/act/ through Go modules.
# Host mode only (no Docker). Does nothing when that version is already there. Needs Go 1.25 or later.
set -eu

version=v0.2.87
root=$(cd "$(dirname "$0")/.." && pwd)
target="$root/.cache/act/$version"

if [ -x "$target/act" ]; then
  echo "act $version: $target/act"
  exit 0
fi
if ! command -v go >/dev/null 2>&1; then
  echo "act $version is not built: Go is not installed. The workflow tests will be skipped." >&2
  exit 1
fi

mkdir -p "$target"
# Built aside and renamed, so that an interrupted build leaves nothing that looks finished.
GOBIN="$target/build" CGO_ENABLED=0 go install -tags WITHOUT_DOCKER "github.com/nektos/act@$version"
mv "$target/build/act" "$target/act"
rmdir "$target/build"
echo "act $version: $target/act"
