// One line that a person typed.
#pragma once

#include <cstddef>
#include <cstdio>
#include <optional>
#include <string>

namespace attune::cli {

/// Longer lines lose their rest: nobody types so much, and a hostile pipe may never end its line.
inline constexpr std::size_t kLongestInput = 4096;

/// The next line without its end and without blanks around it; nothing at the end of the input.
[[nodiscard]] std::optional<std::string> read_input_line(std::FILE* in);

}  // namespace attune::cli
