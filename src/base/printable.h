// Characters that nobody sees and that a terminal or an editor may obey.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace attune {

/// A control (U+0000 to U+001F, U+007F to U+009F), a separator of lines or paragraphs (U+2028,
/// U+2029) or an override of direction (U+202D, U+202E).
struct HiddenCharacter {
  unsigned code_point = 0;
  std::size_t length = 0;  ///< In bytes; 0 where none is there.
};

/// The hidden character that begins at byte `at` of `text`, tabs and line ends among them.
[[nodiscard]] HiddenCharacter hidden_character_at(std::string_view text, std::size_t at);

/// `text` as it can be shown: a tab as a space, every other hidden character and every byte that is
/// not UTF-8 as a question mark. Line ends stay.
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace attune
