#!/usr/bin/env bash
# Cold start, idle processor time and memory of the real window, against Dear ImGui's demo window,
# in turns under one Xvfb. Usage: window.sh FOLDER_WITH_THE_PROGRAMS [ROUNDS]
set -euo pipefail
programs=$1
rounds=${2:-5}
idle_seconds=10
settle_seconds=20  # our loops keep turning for a while after the last event

scratch=$(mktemp -d)
export DISPLAY=:93 XDG_CONFIG_HOME=$scratch
mkdir -p "$scratch/attune"
printf 'attune-settings: 1\nnotice_read: true\n' >"$scratch/attune/settings.yaml"
Xvfb "$DISPLAY" -screen 0 1600x1000x24 >/dev/null 2>&1 &
xvfb=$!
trap 'kill $xvfb; rm -rf "$scratch"' EXIT
sleep 1

# Ticks of the processor that a process has used, in milliseconds.
used_ms() { awk -v hz="$(getconf CLK_TCK)" '{ print ($14 + $15) * 1000 / hz }' "/proc/$1/stat"; }

# measure NAME TITLE COMMAND...: one line "NAME start_ms idle_percent memory_kb".
measure() {
  local name=$1 title=$2
  shift 2
  local begun=$EPOCHREALTIME
  "$@" >/dev/null 2>&1 &
  local pid=$!
  xdotool search --sync --onlyvisible --name "^$title\$" >/dev/null
  local shown=$EPOCHREALTIME
  sleep "$settle_seconds"
  local before after
  before=$(used_ms "$pid")
  sleep "$idle_seconds"
  after=$(used_ms "$pid")
  awk -v name="$name" -v begun="$begun" -v shown="$shown" -v used="$(echo "$after - $before" | awk '{print $1 - $3}')" \
    -v seconds="$idle_seconds" -v memory="$(awk '/VmRSS/ { print $2 }' "/proc/$pid/status")" \
    'BEGIN { printf "%s %.0f %.2f %d\n", name, (shown - begun) * 1000, used / (seconds * 10), memory }'
  kill "$pid"
  wait "$pid" 2>/dev/null || true
}

for _ in $(seq "$rounds"); do
  measure attune Attune "$programs/attune"
  measure demo 'Demo window' "$programs/demo_window"
done | tee "$scratch/rows"

awk '
  function median(values, count,   i, j, t) {
    for (i = 1; i <= count; i++) for (j = i + 1; j <= count; j++)
      if (values[j] < values[i]) { t = values[i]; values[i] = values[j]; values[j] = t }
    return values[int((count + 1) / 2)]
  }
  { n[$1]++; start[$1, n[$1]] = $2; idle[$1, n[$1]] = $3; memory[$1, n[$1]] = $4 }
  END {
    for (who in n) {
      for (i = 1; i <= n[who]; i++) { a[i] = start[who, i]; b[i] = idle[who, i]; c[i] = memory[who, i] }
      s[who] = median(a, n[who]); d[who] = median(b, n[who]); m[who] = median(c, n[who])
    }
    printf "cold start   %.0f ms, %.2f x the demo window\n", s["attune"], s["attune"] / s["demo"]
    printf "idle         %.2f %% of a core (the demo window %.2f %%)\n", d["attune"], d["demo"]
    printf "memory       %d kB, %.2f x the demo window\n", m["attune"], m["attune"] / m["demo"]
  }' "$scratch/rows"
