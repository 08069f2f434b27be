// The first few words of a text, short enough to stand on an arrow.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace attune::scenario {

/// How long what short_words() gives may be, without its ellipsis. Code points.
inline constexpr std::size_t kShortWords = 32;

/// Whole words of `text`, as many as fit into kShortWords, with "…" where some were left out. A
/// first word that is too long alone is cut.
[[nodiscard]] std::string short_words(std::string_view text);

}  // namespace attune::scenario
