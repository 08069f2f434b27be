#!/usr/bin/env bash
# Writes what the window and its files say, as it stands in src/, into a PO template.
# Usage: extract.sh TEMPLATE
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
git ls-files src/app src/base src/coach src/model src/picture src/scenario/moment.h \
    'src/scenario/replay*' src/session src/store src/ui src/cli/coach_text.cpp \
    src/cli/compare_text.cpp 'src/cli/play_*' |
  grep -E '\.(cpp|h)$' | sort |
  xgettext --files-from=- --output="$1" --language=C++ --from-code=UTF-8 --add-comments=Translators: \
    --keyword --keyword=say --keyword=say_ --keyword=to_say --keyword=plural:2,3 \
    --no-wrap --add-location=file --package-name=Attune
