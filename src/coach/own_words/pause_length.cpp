// A number or "an" before a unit of time.
#include "coach/own_words/pause_length.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/parse_number.h"
#include "model/reply.h"

namespace attune::coach {

namespace {

constexpr double kUsualPause = 30.0;  // minutes

constexpr std::array<std::pair<std::string_view, double>, 11> kInWords = {{{"two", 2.0},
                                                                           {"three", 3.0},
                                                                           {"five", 5.0},
                                                                           {"ten", 10.0},
                                                                           {"fifteen", 15.0},
                                                                           {"twenty", 20.0},
                                                                           {"thirty", 30.0},
                                                                           {"forty", 40.0},
                                                                           {"fourty", 40.0},
                                                                           {"fifty", 50.0},
                                                                           {"sixty", 60.0}}};
constexpr std::array<std::string_view, 4> kHours = {"hour", "hours", "hr", "hrs"};
constexpr std::array<std::string_view, 4> kMinutes = {"min", "mins", "minute", "minutes"};

bool is_one_of(std::string_view word, std::span<const std::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// "40", "forty"; nothing where the word is no number.
std::optional<double> number_in(const std::string& word) {
  const auto* const in_words = std::find_if(
      kInWords.begin(), kInWords.end(), [&word](const auto& each) { return each.first == word; });
  if (in_words != kInWords.end()) {
    return in_words->second;
  }
  const bool digits = word.front() >= '0' && word.front() <= '9';
  const auto number = digits ? parse_number<double>(word) : std::nullopt;
  return number && std::isfinite(*number) ? number : std::nullopt;
}

/// Minutes in words[i] and words[i + 1]: "40 min", "2 hours", "an hour". Nothing where they are
/// none.
std::optional<double> length_at(TypedWords words, std::size_t i) {
  constexpr double kHour = 60.0;
  const std::string& unit = words[i + 1].text;
  const bool hours = is_one_of(unit, kHours);
  if (!hours && !is_one_of(unit, kMinutes)) {
    return std::nullopt;
  }
  if (const std::optional<double> number = number_in(words[i].text)) {
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
  return std::clamp(minutes, model::kShortestPause, model::kLongestPause);
}

}  // namespace attune::coach
