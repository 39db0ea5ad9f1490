#!/bin/sh
# Bonafide beside its peers in one run: docxtemplater, poi-tl and XDocReport fill in the rider that Bonafide drafts; Typst and FOP set it as a
# tagged PDF/A-2a in the same letters. Warm: all alive, each in turn. Cold: a process a document, each in turn. Needs Maven, Node, npm and bash.
#   src/bench/peers/run.sh [ROUNDS]        5 where nothing is said
set -eu
rounds=${1:-5}
here=$(CDPATH='' cd "$(dirname "$0")" && pwd -P)
root=$(cd "$here/../../.." && pwd -P)
out=$root/target/peers
material=$out/material
mkdir -p "$out/node" "$material"

(cd "$root" && mvn -q -B -DskipTests package)
(cd "$root" && mvn -q -B -Pbench -DskipTests test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$out/class-path")
mvn -q -B -f "$here/pom.xml" compile
cp "$here/package.json" "$here/package-lock.json" "$here/worker.mjs" "$out/node/"
(cd "$out/node" && npm ci --silent --no-audit --no-fund)

ours=$root/target/test-classes:$root/target/classes:$(cat "$out/class-path")
theirs=$out/java/classes:$(cat "$out/java/class-path")
java -cp "$ours" org.bonafide.bench.PeerMaterial "$material"

runner() { # name, then the words of the command
  printf '%s' "$1"
  shift
  printf '\t%s' "$@"
  printf '\n'
}
{
  runner 'docx ours' java -Xmx1g -cp "$ours" org.bonafide.bench.OurJob docx "$material/ours"
  runner 'docx docxtemplater' node "$out/node/worker.mjs" docxtemplater "$material"
  runner 'docx poi-tl' java -Xmx1g -cp "$theirs" org.bonafide.bench.peers.PoiTl "$material"
  runner 'docx xdocreport' java -Xmx1g -cp "$theirs" org.bonafide.bench.peers.XDocReport "$material"
  runner 'pdf ours' java -Xmx1g -cp "$ours" org.bonafide.bench.OurJob pdf "$material/ours"
  runner 'pdf typst' node "$out/node/worker.mjs" typst "$material"
  runner 'pdf fop' java -Xmx1g -cp "$theirs" org.bonafide.bench.peers.Fop "$material"
} >"$material/runners.txt"
echo '## Warm'
echo
java -cp "$out/java/classes" org.bonafide.bench.race.Race "$material" "$rounds"

rider=$material/rider
{
  runner 'ours, DOCX and PDF' "$root/bin/bonafide" generate "$rider/project.yaml" --only contract --templates "$rider/templates" \
    --clauses "$rider/clauses" --out "$out/cold" --force --quiet
  runner 'docxtemplater and Typst' node "$out/node/worker.mjs" both "$material" once
  runner 'java -version' java -XX:+UseSerialGC -version
  runner 'ours, --version' "$root/bin/bonafide" --version
} >"$material/cold.txt"
echo
echo '## Cold'
echo
"$root/src/bench/cold.sh" -n "$rounds" -f "$material/cold.txt"
