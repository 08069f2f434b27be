// Unquoted text in the lines of a file: what in it would YAML take for something else?
#pragma once

#include <cstddef>

#include "scenario/mended_text.h"

namespace attune::scenario {

/// Reports, and exchanges, a first byte at `at` of `line` that YAML keeps for itself. In prose it
/// is taken for a slip of the pen, elsewhere for an anchor, an alias or a tag that is meant.
void check_text_start(MendedText& text, int line, std::size_t at, bool prose);

/// The same for comments and colons from byte `from` to the end of the line. Outside prose a
/// comment is one.
void check_plain_text(MendedText& text, int line, std::size_t from, bool prose);

/// A line of unquoted text that goes on from the line before, or a key that was indented too far.
void check_continued_text(MendedText& text, int line, std::size_t from, bool prose);

/// Reports, and blanks, whatever stands behind a closed bracket.
void check_behind_bracket(MendedText& text, int line, std::size_t from);

}  // namespace attune::scenario
