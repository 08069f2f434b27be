// A number or "an" before a unit of time.
#include "coach/own_words/pause_length.h"

#include <algorithm>
#include <optional>
#include <string>

#include "base/parse_number.h"

namespace attune::coach {

namespace {

constexpr double kUsualPause = 30.0;  // minutes; so below
constexpr double kShortestPause = 20.0;
constexpr double kLongestPause = 1440.0;

/// Minutes in words[i] and words[i + 1]: "40 min", "2 hours", "an hour". Nothing where they are
/// none.
std::optional<double> length_at(TypedWords words, std::size_t i) {
  constexpr double kHour = 60.0;
  const std::string& unit = words[i + 1].text;
  const bool hours = unit.starts_with("hour") || unit == "hrs" || unit == "hr";
  if (!hours && !unit.starts_with("min")) {
    return std::nullopt;
  }
  if (const auto number = parse_number<double>(words[i].text)) {
    return *number * (hours ? kHour : 1.0);
  }
  if (hours && (words[i].text == "an" || words[i].text == "one")) {
    return i > 0 && words[i - 1].text == "half" ? kHour * 0.5 : kHour;
  }
  return std::nullopt;
}

}  // namespace

double pause_minutes(TypedWords words) {
  double minutes = kUsualPause;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    minutes = length_at(words, i).value_or(minutes);
  }
  return std::clamp(minutes, kShortestPause, kLongestPause);
}

}  // namespace attune::coach
