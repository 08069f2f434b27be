#!/usr/bin/env bash
# Runs every fuzzer of build/asan, two at a time, from its seeds and from what once broke something
# (tests/fuzz/corpus). What is found new is kept in build/asan/fuzz, and the next run begins there.
# Usage: fuzz.sh SECONDS [READER ...]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
seconds=$1
shift
[ $# -gt 0 ] || set -- scenario_reader condition_parser replay_reader couple_reader

run_one() {
  local seconds=$1 reader=$2
  local fuzzer="build/asan/bin/${reader}_fuzzer" log="build/asan/fuzz/$reader.log" broken="build/asan/fuzz/broken/$reader-"
  local folders=("build/asan/fuzz/corpus/$reader" "build/asan/fuzz/seeds/$reader")
  [ ! -d "tests/fuzz/corpus/$reader" ] || folders+=("tests/fuzz/corpus/$reader")
  mkdir -p "${folders[0]}" build/asan/fuzz/broken
  if "$fuzzer" -max_total_time="$seconds" -rss_limit_mb=512 -timeout=10 -max_len=8192 \
    -dict=tests/fuzz/words.dict -artifact_prefix="$broken" -print_final_stats=1 \
    "${folders[@]}" >"$log" 2>&1; then
    printf '%-18s %9s inputs, %s\n' "$reader" \
      "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")" \
      "$(grep -oE 'cov: [0-9]+ ft: [0-9]+ corp: [0-9]+' "$log" | tail -1)"
    return
  fi
  tail -40 "$log" >&2
  printf '\nattune: the fuzzer of %s found something\n  next: %s FILE, with the FILE that is named above; mend it, and keep FILE in tests/fuzz/corpus/%s\n' \
    "$reader" "$fuzzer" "$reader" >&2
  return 1
}
export -f run_one

printf '%s\n' "$@" | xargs -P 2 -I READER bash -c 'run_one "$0" READER' "$seconds"
