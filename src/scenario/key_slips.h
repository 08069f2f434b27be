// Slips of the pen where a key should be: no colon, no blank behind it, curly quotes around it, or
// a sentence that was broken into two lines.
#pragma once

#include <cstddef>
#include <string_view>

#include "scenario/mended_text.h"

namespace attune::scenario {

/// What stands at the beginning of a line, and what stood before it.
struct LineStart {
  int line = 0;
  std::size_t at = 0;           ///< Byte where its content begins, behind any dashes.
  std::string_view section;     ///< The last key at the beginning of a line.
  bool after_dash = false;      ///< The content stands directly behind a dash.
  bool after_text = false;      ///< The line before ended in unquoted text.
  bool where_keys_are = false;  ///< Other keys begin in this column.
};

enum class KeySlip {
  kNothing,
  kMended,  ///< Reported, and blanked: the rest can be read.
  kFatal,   ///< Reported; what is a key and what is text can no longer be told.
};

/// Reports the slip that a line begins with, if it does.
[[nodiscard]] KeySlip check_key_slips(MendedText& text, const LineStart& start);

/// The same for the value of `key` that begins at byte `at`: one in round brackets or in none where
/// { } belong, or a name in curly quotes. What was mended has been read to the end of its line.
[[nodiscard]] KeySlip check_value_slips(MendedText& text, int line, std::size_t at,
                                        std::string_view key);

}  // namespace attune::scenario
