// Escape sequences of our own, and none of anybody else's.
#include "cli/terminal.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "base/text.h"

namespace attune::cli {

namespace {

// Of the 256 colours those with a contrast of at least 4:1 on black and on white alike.
std::string_view sequence_of(Tone tone) {
  switch (tone) {
    case Tone::kPlain:
      return "";
    case Tone::kStrong:
      return "1";
    case Tone::kFaint:
      return "2";
    case Tone::kFirst:
      return "1;38;5;30";
    case Tone::kSecond:
      return "1;38;5;130";
    case Tone::kCoach:
      return "38;5;64";
    case Tone::kCaution:
      return "38;5;131";
  }
  return "";
}

}  // namespace

std::string paint(std::string_view text, Tone tone, bool colour) {
  const std::string_view sequence = sequence_of(tone);
  if (!colour || sequence.empty() || text.empty()) {
    return std::string(text);
  }
  return fmt::format("\x1b[{}m{}\x1b[0m", sequence, text);
}

std::string sparkline(std::span<const double> shares) {
  constexpr std::array<std::string_view, 8> kBars = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  constexpr auto kHighest = static_cast<double>(kBars.size() - 1);
  std::string line;
  for (const double share : shares) {
    // What is no number at all must not become a place in the table either.
    const double level = std::round(std::fmax(0.0, std::fmin(share, 1.0)) * kHighest);
    line += kBars.at(static_cast<std::size_t>(level));
  }
  return line;
}

std::vector<double> thinned(std::span<const double> shares, std::size_t most) {
  if (shares.size() <= most) {
    return {shares.begin(), shares.end()};
  }
  std::vector<double> kept;
  kept.reserve(most);
  for (std::size_t i = 0; i < most; ++i) {
    kept.push_back(shares[i * (shares.size() - 1) / (most - 1)]);
  }
  return kept;
}

std::string padded(std::string_view text, std::size_t columns) {
  std::string filled(text);
  const std::size_t length = code_points(text);
  filled.append(length < columns ? columns - length : 0, ' ');
  return filled;
}

}  // namespace attune::cli
