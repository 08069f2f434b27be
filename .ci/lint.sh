#!/usr/bin/env bash
# clang-tidy over the files whose text, or whose own headers' text, has not passed on this machine
# before.
# Usage: lint.sh BUILD_FOLDER
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
build=$1
commands="$build/lint"
passed="${XDG_CACHE_HOME:-$HOME/.cache}/attune-lint"
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

todo=()
while read -r source digest; do
  stamp="$passed/${source//\//,}.$digest"
  [ -e "$stamp" ] || todo+=("$source" "$stamp")
done < <(digests)

if [ -z "$(own_files | head -1)" ]; then
  echo "no source was found in $build: build it first" >&2
  exit 2
fi
printf '%d files to look at.\n' $((${#todo[@]} / 2))
[ ${#todo[@]} -eq 0 ] && exit 0
printf '%s\n' "${todo[@]}" | xargs -P "$(nproc)" -n 2 bash -c '
  clang-tidy -p "'"$commands"'" --quiet "$0" 2>/dev/null && touch "$1"'
