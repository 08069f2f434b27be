#!/usr/bin/env bash
# Trains the reader of own words anew and says how well it reads what it has not seen.
# Needs python3-sklearn and a build: assets/own_words/train.sh [BUILD_FOLDER]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=${1:-build/release}
folder=assets/own_words
sure_from=0.72  # a reading whose style is this likely is proposed without asking

cmake --build "$build" --target own_words_features own_words_report
"$build/bin/own_words_features" "$folder/replies.tsv" "$folder/lexicon.txt" |
  /usr/bin/python3 "$folder/train.py" "$sure_from" "$folder/weights.txt"
"$build/bin/own_words_report" "$folder"
