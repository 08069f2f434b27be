// Scores as shares: of each style, of each level of each code.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/reply.h"

namespace attune::coach {

inline constexpr std::size_t kStyles = model::kAllStyles.size();
inline constexpr std::size_t kCodes = 9;
inline constexpr double kLeastShare = 1e-6;  ///< No share is taken for smaller.

/// How levels of a code differ for the style rule: levels of one bin read alike.
struct CodeBins {
  std::string_view code;
  std::array<std::uint8_t, 7> bin;  ///< Of each level.
  std::size_t levels;
  std::size_t bins;
};

/// In the order of the scores, which begin with those of the styles.
inline constexpr std::array<CodeBins, kCodes> kBins = {{{"validation", {0, 1, 2, 2, 2, 2, 2}, 7, 3},
                                                        {"reassurance", {0, 1, 1}, 3, 2},
                                                        {"availability", {0, 1, 2, 2}, 4, 3},
                                                        {"autonomy", {0, 1, 1, 1}, 4, 2},
                                                        {"accommodation", {0, 1, 2, 2}, 4, 3},
                                                        {"invalidation", {0, 1, 2, 2}, 4, 3},
                                                        {"criticism", {0, 1, 2, 2}, 4, 3},
                                                        {"withdrawal", {0, 1, 2, 3}, 4, 4},
                                                        {"pause", {0, 1, 2}, 3, 3}}};

/// A level of each code.
using CodeLevels = std::array<std::size_t, kCodes>;

[[nodiscard]] model::ReplyCodes codes_at(const CodeLevels& levels);
/// The other way round; how long a pause is, and what only the coach uses, is left out.
[[nodiscard]] CodeLevels levels_of(const model::ReplyCodes& codes);

/// The lowest level of a bin.
[[nodiscard]] std::size_t level_of_bin(const CodeBins& bins, std::size_t bin);

/// "style:supportive", "validation:3": what the scores are of.
[[nodiscard]] std::vector<std::string> names_of_scores();

/// Logs of the shares that scores come to: they sum to 1.
[[nodiscard]] std::vector<double> log_shares(std::span<const float> scores);

/// Of the levels of each code, and what they come to bin by bin.
struct CodeShares {
  explicit CodeShares(std::span<const float> scores);

  /// The likeliest level of a bin.
  [[nodiscard]] std::size_t best_level(std::size_t code, std::size_t bin) const;

  std::array<std::vector<double>, kCodes> levels;    ///< Logs.
  std::array<std::array<double, 4>, kCodes> bins{};  ///< Shares, not logs.
};

}  // namespace attune::coach
