#!/usr/bin/env bash
# Draws the README's pictures of the window anew. Usage: renew.sh PROGRAM
set -euo pipefail
program=$(realpath "$1")
cd "$(dirname "${BASH_SOURCE[0]}")"
states=$(mktemp -d)
trap 'rm -rf "$states"' EXIT

# state NAME PICKS [OPTIONS...]: a play to draw, as it stands after these picks.
state() {
  local name=$1 picks=$2
  shift 2
  "$program" play are-we-okay --picks "$picks" --save "$states/$name.yaml" "$@" >/dev/null
}

state asked potato#half,table#stuck
state asking potato#by_itself,table#ticket --seat yara
"$program" shot compare -o compare.png
"$program" shot practice --state "$states/asked.yaml" -o practice.png
"$program" shot practice --state "$states/asking.yaml" -o other-seat.png
"$program" shot practice --state "$states/asked.yaml" --own "You’re right. I’ve been miles off. Come here, and ask me that again." -o own-words.png
"$program" shot phrasebook -o phrasebook.png
"$program" shot couple -o couple.png
"$program" shot cycle --state "$states/asked.yaml" --theme dark --size 1600x1000 --scale 1.25 -o cycle.png
