// Where quoted text ends on its line.
#pragma once

#include <cstddef>
#include <string_view>

namespace attune::scenario {

/// Byte of the quotation mark that closes the one at `open`, or npos where none does. Inside "..."
/// a backslash hides the next byte, inside '...' a doubled mark stands for one.
[[nodiscard]] inline std::size_t closing_quote(std::string_view line, std::size_t open) {
  const char mark = line[open];
  for (std::size_t at = open + 1; at < line.size(); ++at) {
    if (mark == '"' && line[at] == '\\') {
      ++at;
    } else if (line[at] == mark) {
      if (mark == '"' || at + 1 >= line.size() || line[at + 1] != mark) {
        return at;
      }
      ++at;
    }
  }
  return std::string_view::npos;
}

}  // namespace attune::scenario
