#!/bin/sh
# Installs what "mvn -Pdist package" made, each in a folder of its own, and runs it; called by that build. Prints a line for each.
# Usage: src/dist/try.sh VERSION
set -eu
cd "$(dirname "$0")/../.."
version=$1
dist=$(pwd)/target/dist
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

try() { # try NAME PROGRAM
  [ "$("$2" --version | head -n 1)" = "bonafide $version" ] || { echo "$1 does not tell its version" >&2; exit 1; }
  "$2" generate examples/pendant/project.yaml --out "$scratch/$1-out" --quiet || { echo "$1 does not generate" >&2; exit 1; }
  cmp "$scratch/$1-out/disclosure.pdf" "$scratch/first.pdf" 2>/dev/null || {
    [ ! -f "$scratch/first.pdf" ] || { echo "$1 writes another PDF than the first" >&2; exit 1; }
    cp "$scratch/$1-out/disclosure.pdf" "$scratch/first.pdf"
  }
  echo "$1: installed and run"
}

(cd "$scratch" && jar xf "$dist/bonafide-$version.zip" && chmod +x "bonafide-$version/bin/bonafide")
try zip "$scratch/bonafide-$version/bin/bonafide"

if [ -x "$dist/image/runtime/bin/java" ]; then
  # No Java but its own: neither JAVA_HOME nor one on the path.
  mkdir "$scratch/tools"
  for tool in sh dirname readlink sed head mktemp mkdir rm mv cat awk stty uname; do
    at=$(command -v "$tool") && ln -s "$at" "$scratch/tools/$tool"
  done
  printf '#!/bin/sh\nunset JAVA_HOME\nPATH=%s exec %s/image/bin/bonafide "$@"\n' "$scratch/tools" "$dist" >"$scratch/image"
  chmod +x "$scratch/image"
  try image "$scratch/image"
else
  echo "image: not made, since this JDK has no jmods"
fi

if command -v dpkg-deb >/dev/null 2>&1; then
  dpkg-deb -x "$dist/bonafide-$version.deb" "$scratch/deb"
  try deb "$scratch/deb/usr/bin/bonafide"
else
  echo "deb: not tried, since there is no dpkg-deb"
fi
