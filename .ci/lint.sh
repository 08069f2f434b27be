#!/usr/bin/env bash
# clang-tidy over the files whose text, or whose own headers' text, has not passed on this machine
# before. Most of its time goes into what the headers of libraries hold, so it looks at several
# sources as one; where that finds anything, or they do not go together, at each half by itself.
# Usage: lint.sh BUILD_FOLDER
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
build=$1
commands="$PWD/$build/lint"
passed="${XDG_CACHE_HOME:-$HOME/.cache}/attune-lint"
rm -rf "$commands"
mkdir -p "$commands" "$passed"

# clang cannot read a header that g++ precompiled, so it gets the commands without it.
sed -E 's/ -Winvalid-pch| -fpch-preprocess| -include [^ ]*cmake_pch\.hxx//g' \
  "$build/compile_commands.json" >"$commands/compile_commands.json"

# "source file": each of our sources with every file of ours that it was built from, by ninja, which
# names them from the root or, under ccache, from the build folder.
own_files() {
  ninja -C "$build" -t deps | awk -v root="$PWD/" '
    /^[^ ]/ { source = "" }
    /^ / {
      sub("^ +", "")
      if (index($0, root) == 1) $0 = substr($0, length(root) + 1)
      sub("^(\\.\\./)+", "")
      if (source == "") source = $0
      if (source ~ /^src\/.*\.cpp$/ && /^src\//) print source, $0
    }' | sort -u
}

# "source digest": the digest covers what own_files says, and the rules.
digests() {
  local rules
  rules=$(sha256sum <.clang-tidy)
  own_files | awk '{ files[$1] = files[$1] " " $2 } END { for (s in files) print s files[s] }' |
    while read -r source files; do
      [ -e "$source" ] || continue  # Made by the build, out of other files.
      # shellcheck disable=SC2086  # a list of paths without spaces
      printf '%s %s\n' "$source" "$( (cat $files; printf '%s' "$rules") | sha256sum | cut -c1-32)"
    done | sort
}

# look_at COMMAND SOURCE ...: sources that are compiled alike, by the command of which COMMAND holds
# the beginning. What passes is stamped; what is found in a source by itself is printed.
look_at() {
  local command=$1 folder passes=0
  shift
  if [ $# -eq 1 ]; then
    clang-tidy -p "$commands" --quiet "$1" 2>/dev/null || return 1
    stamp "$1"
    return
  fi
  folder=$(mktemp -d "$commands/XXXXXX")
  printf '#include "%s"  // NOLINT(bugprone-suspicious-include)\n' "${@/#/$PWD/}" >"$folder/all.cpp"
  # A name of one source's own may be a local name in the next: g++ sees to shadows in each alone.
  printf '[{%s -Wno-shadow -c %s/all.cpp", "file": "%s/all.cpp"}]\n' "$(cat "$command")" "$folder" "$folder" \
    >"$folder/compile_commands.json"
  if clang-tidy -p "$folder" --quiet "$folder/all.cpp" >"$folder/found" 2>&1; then
    stamp "$@"
    return
  fi
  look_at "$command" "${@:1:$#/2}" || passes=1
  look_at "$command" "${@:$#/2+1}" || passes=1
  return "$passes"
}

stamp() {
  local source
  for source in "$@"; do
    touch "$(awk -v source="$source" '$1 == source { print $2 }' "$commands/todo")"
  done
}
export -f look_at stamp
export commands

while read -r source digest; do
  stamp="$passed/${source//\//,}.$digest"
  [ -e "$stamp" ] || printf '%s %s\n' "$source" "$stamp"
done < <(digests) >"$commands/todo"

if [ -z "$(own_files | head -1)" ]; then
  echo "no source was found in $build: build it first" >&2
  exit 2
fi
printf '%d files to look at.\n' "$(wc -l <"$commands/todo")"
awk -v folder="$commands" -v most=16 -f .ci/own_names.awk -f .ci/lint_batches.awk \
  "$commands/todo" "$commands/compile_commands.json" |
  xargs -P "$(nproc)" -I BATCH bash -c 'look_at $0' BATCH
