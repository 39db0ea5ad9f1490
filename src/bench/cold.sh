#!/usr/bin/env bash
# Times whole commands from their start to their end, in turn, and prints a table: how long (wall) and how much of the processors
# (user and system) as median, least and most, and the load of the machine. The table of "The command" in docs/performance.md is its output.
# Usage: src/bench/cold.sh [-n ROUNDS] [LAUNCHER ...]     default: 7 rounds of bin/bonafide of this checkout, beside a bare Java
#        src/bench/cold.sh [-n ROUNDS] -f FILE            any commands: a line of the file for each, name TAB command TAB argument ...
# With several launchers (bin/bonafide of two checkouts, or of an installed program) each has its rows, and they take turns too.
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=7
if [ "${1:-}" = -n ]; then
  rounds=$2
  shift 2
fi
tab=$'\t'
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

ours() { # ours LAUNCHER...: the lines of the commands that docs/performance.md shows
  local campaign=examples/campaign/project.yaml command program name
  printf '`%s`\t%s\t%s\t%s\t%s\n' "java -XX:+UseSerialGC -Xshare:auto -version" "$java" -XX:+UseSerialGC -Xshare:auto -version
  while read -r command; do
    for program in "$@"; do
      name="\`${command% --out *}\`"
      [ $# -eq 1 ] || name="$program: $name"
      printf '%s\t%s\t%s\n' "$name" "$program" "${command// /$tab}"
    done
  done <<END
--version
--help
generate $campaign --only contract --out $scratch/contract
generate $campaign --out $scratch/all
check $campaign
label $campaign --target etsy
clauses compare
END
}

lines=$scratch/lines
if [ "${1:-}" = -f ]; then
  cp "$2" "$lines"
else
  [ $# -gt 0 ] || set -- bin/bonafide
  ours "$@" >"$lines"
fi
rows=()
while IFS= read -r line; do
  rows+=("$line")
done <"$lines"

TIMEFORMAT='%3R %3U %3S'
timed() { # timed ROW: one line "wall cpu" in milliseconds in the file of the row
  local words
  IFS=$tab read -ra words <<<"${rows[$1]}"
  { time "${words[@]:1}" >/dev/null 2>&1 </dev/null; } 2>"$scratch/time" || true
  awk '{ printf "%d %d\n", $1 * 1000, ($2 + $3) * 1000 }' "$scratch/time" >>"$scratch/$1"
}

load() { cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo unknown; }

median() { # median ROW COLUMN: "median (least to most)"
  awk -v column="$2" '{ print $column }' "$scratch/$1" | sort -n | awk '{ all[NR] = $1 } END { printf "%d (%d to %d)", all[int((NR + 1) / 2)], all[1], all[NR] }'
}

# The first run of each makes archives and fills the cache of the system.
for row in "${!rows[@]}"; do
  timed "$row"
  rm "$scratch/$row"
done

before=$(load)
for ((round = 1; round <= rounds; round++)); do
  for row in "${!rows[@]}"; do
    timed "$row"
  done
done

echo "$("$java" -version 2>&1 | head -n 1), $(getconf _NPROCESSORS_ONLN) processors, load $before before and $(load) after, $rounds rounds in turn"
echo
echo "| command | wall ms, median (least to most) | CPU ms |"
echo "|---|---|---|"
for row in "${!rows[@]}"; do
  echo "| ${rows[$row]%%$tab*} | $(median "$row" 1) | $(median "$row" 2) |"
done
