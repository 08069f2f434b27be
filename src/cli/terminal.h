// Text for a terminal: tones, safe characters, small pictures made of characters.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace attune::cli {

/// What a piece of text is, not how it looks: without colour all are plain.
enum class Tone {
  kPlain,
  kStrong,  ///< Titles and what to type.
  kFaint,   ///< Inner voices, hints.
  kFirst,   ///< The first of the cast: teal.
  kSecond,  ///< The second of the cast: clay.
  kCoach,   ///< Green.
  kCaution,
};

/// `text` in the escape sequences of `tone`; unchanged where `colour` is false.
[[nodiscard]] std::string paint(std::string_view text, Tone tone, bool colour);

/// One bar a share, lowest to highest: "▁▃█". Shares in [0, 1]; others count as the ends.
[[nodiscard]] std::string sparkline(std::span<const double> shares);

/// `shares` thinned evenly to at most `most` values, the first and the last kept. `most` >= 2.
[[nodiscard]] std::vector<double> thinned(std::span<const double> shares, std::size_t most);

/// `text` filled up with spaces to `columns` code points; longer text is left as it is.
[[nodiscard]] std::string padded(std::string_view text, std::size_t columns);

}  // namespace attune::cli
