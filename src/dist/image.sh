#!/bin/sh
# Puts the program and the parts of Java that it needs into target/dist/image, which runs without a Java of the machine's own.
# Usage: src/dist/image.sh VERSION JAVA_HOME
set -eu
cd "$(dirname "$0")/../.."
dist=target/dist
if [ ! -d "$2/jmods" ] && ! "$2/bin/jlink" --help 2>/dev/null | grep -q . ; then
  echo "No image is made: this JDK has no jlink."
  exit 0
fi
rm -rf "$dist/image"
cp -r "$dist/bonafide-$1/bonafide-$1" "$dist/image"
chmod +x "$dist/image/bin/bonafide"
"$2/bin/jlink" --add-modules java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.security.jgss,java.sql,java.xml,jdk.crypto.ec,jdk.httpserver,jdk.zipfs,jdk.charsets,jdk.localedata --include-locales=en,zh \
  --strip-debug --no-header-files --no-man-pages --output "$dist/image/runtime"
# For files of one machine: with the kind of system and processor in its name.
tar -C "$dist" -czf "$dist/bonafide-$1-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m).tar.gz" --transform "s,^image,bonafide-$1," image 2>/dev/null ||
  tar -C "$dist" -czf "$dist/bonafide-$1-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m).tar.gz" image
