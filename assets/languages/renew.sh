#!/usr/bin/env bash
# Brings the languages here up to what the program says now: new texts come in empty, changed ones
# are marked fuzzy, and those that are not said any more go out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
template=$(mktemp --suffix=.pot)
trap 'rm -f "$template"' EXIT
bash extract.sh "$template"
for language in *.po; do
  msgmerge --quiet --no-wrap --add-location=file --sort-by-file --backup=none --update "$language" "$template"
  msgattrib --no-obsolete --no-wrap --add-location=file --sort-by-file --output-file="$language" "$language"
done
