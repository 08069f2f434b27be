// Behind which keys prose stands: text that somebody says or reads, where every '#' and ':' counts.
#pragma once

#include <string_view>

namespace attune::scenario {

/// A key where it stands in a file, before anything is parsed.
struct KeyPlace {
  std::string_view section;     ///< The last key at the beginning of a line.
  std::string_view key;         ///< As written, with part and id.
  bool at_line_start = false;   ///< It is the first key of a section itself.
  bool after_dash = false;      ///< It stands directly behind a dash.
  bool before_bracket = false;  ///< Its value begins with { or [.
};

[[nodiscard]] bool holds_prose(const KeyPlace& place);

}  // namespace attune::scenario
