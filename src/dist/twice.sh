#!/bin/sh
# Builds the program twice from two copies of the checkout and compares the jars and the zips byte by byte.
# Usage: src/dist/twice.sh
set -eu
cd "$(dirname "$0")/../.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
for copy in one two; do
  mkdir -p "$scratch/$copy"
  git archive HEAD | tar -x -C "$scratch/$copy"
  (cd "$scratch/$copy" && mvn -q -B -DskipTests -Dspotless.check.skip package assembly:single@zip -Pdist -Dexec.skip -Dmaven.javadoc.skip -Djdeb.skip=true)
done
failed=0
for file in target/bonafide.jar target/dist/*.zip; do
  for made in "$scratch/one"/$file; do
    name=${made#"$scratch/one/"}
    if cmp -s "$made" "$scratch/two/$name"; then
      echo "$name: the same bytes twice"
    else
      echo "$name: differs from build to build" >&2
      failed=1
    fi
  done
done
exit "$failed"
