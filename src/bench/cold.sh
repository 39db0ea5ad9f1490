#!/usr/bin/env bash
# Times whole commands from their start to their end, in turn with a bare Java, and prints a table: how long (wall) and how much of the processors
# (user and system) as median, least and most, and the load of the machine. The table of "The command" in docs/performance.md is its output.
# Usage: src/bench/cold.sh [-n ROUNDS] [LAUNCHER ...]     default: 7 rounds of bin/bonafide of this checkout
# With several launchers (bin/bonafide of two checkouts, or of an installed program) each has its rows, and they take turns too.
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=7
if [ "${1:-}" = -n ]; then
  rounds=$2
  shift 2
fi
[ $# -gt 0 ] || set -- bin/bonafide
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
campaign=examples/campaign/project.yaml
commands=(
  "--version"
  "--help"
  "generate $campaign --only contract --out $scratch/contract"
  "generate $campaign --out $scratch/all"
  "check $campaign"
  "label $campaign --target etsy"
  "clauses compare"
)

TIMEFORMAT='%3R %3U %3S'
timed() { # timed ROW COMMAND...: one line "wall cpu" in milliseconds in the file of the row
  local row=$1
  shift
  { time "$@" >/dev/null 2>&1 </dev/null; } 2>"$scratch/time" || true
  awk '{ printf "%d %d\n", $1 * 1000, ($2 + $3) * 1000 }' "$scratch/time" >>"$scratch/$row"
}

load() { cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo unknown; }

# The first run of each makes archives and fills the cache of the system.
for program in "$@"; do
  for command in "${commands[@]}"; do
    # shellcheck disable=SC2086
    "$program" $command >/dev/null 2>&1 </dev/null || true
  done
done

before=$(load)
for ((round = 1; round <= rounds; round++)); do
  timed bare "$java" -XX:+UseSerialGC -Xshare:auto -version
  for i in "${!commands[@]}"; do
    p=0
    for program in "$@"; do
      # shellcheck disable=SC2086
      timed "$i-$p" "$program" ${commands[$i]}
      p=$((p + 1))
    done
  done
done

median() { # median ROW COLUMN: "median (least to most)"
  awk -v column="$2" '{ print $column }' "$scratch/$1" | sort -n | awk '{ all[NR] = $1 } END { printf "%d (%d to %d)", all[int((NR + 1) / 2)], all[1], all[NR] }'
}

echo "$("$java" -version 2>&1 | head -n 1), $(getconf _NPROCESSORS_ONLN) processors, load $before before and $(load) after, $rounds rounds in turn"
echo
echo "| command | wall ms, median (least to most) | CPU ms |"
echo "|---|---|---|"
echo "| \`java -XX:+UseSerialGC -Xshare:auto -version\` | $(median bare 1) | $(median bare 2) |"
for i in "${!commands[@]}"; do
  p=0
  for program in "$@"; do
    name="\`${commands[$i]}\`"
    name=${name// --out $scratch\/[a-z]*\`/\`}
    [ $# -eq 1 ] || name="$program: $name"
    echo "| $name | $(median "$i-$p" 1) | $(median "$i-$p" 2) |"
    p=$((p + 1))
  done
done
