// Every reader asks for what it wants; what stands there instead is reported here, in one way.
#include "scenario/fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/parse_number.h"
#include "base/text.h"

namespace attune::scenario {

namespace {

constexpr Range kDurationMinutes = {0.05, 240.0};

std::string_view kind_of(Element element) {
  if (element.is_list()) {
    return "a list";
  }
  if (element.is_map()) {
    return "a map";
  }
  return element.text().empty() ? "nothing" : "a text";
}

// What belongs at a place, and how it is written.
struct Wanted {
  std::string_view kind;
  std::string_view fix;
};

void report_wrong_type(Element element, Position at, Wanted wanted, std::string_view what,
                       Reporter& reporter) {
  const Position place = element ? element.at() : at;
  reporter.add(FindingCode::kWrongType, place,
               fmt::format("{} needs {}, and {} stands here", what, wanted.kind, kind_of(element)),
               wanted.fix);
}

bool in_range(double number, Range range) { return number >= range.low && number <= range.high; }

// What is to be written instead of a number that is none, or not a whole one.
std::string number_wanted(double number, Range range) {
  const double low = std::floor(number);
  if (low == number) {
    return fmt::format("write {}", low);
  }
  if (!in_range(low, range) || !in_range(low + 1, range)) {
    return fmt::format("write a whole number from {} to {}", range.low, range.high);
  }
  return fmt::format("write {} or {}", low, low + 1);
}

void report_range(Element element, Range range, std::string_view what, Reporter& reporter) {
  reporter.add(
      FindingCode::kOutOfRange, element.at(),
      fmt::format("{} is {}, outside {} to {}", what, element.text(), range.low, range.high),
      fmt::format("choose a number from {} to {}", range.low, range.high));
}

template <typename Number>
std::optional<Number> read_any_number(Element element, Range range, std::string_view what,
                                      Reporter& reporter) {
  if (!element) {
    return std::nullopt;
  }
  const auto number = parse_number<Number>(element.text());
  const auto broken = parse_number<double>(element.text());
  if (!number.has_value() && broken.has_value() && in_range(*broken, range)) {
    reporter.add(FindingCode::kBadValue, element.at(),
                 fmt::format("{} needs a whole number, not '{}'", what, element.text()),
                 number_wanted(*broken, range));
    return std::nullopt;
  }
  if (!number.has_value()) {
    reporter.add(FindingCode::kBadValue, element.at(),
                 element.is_text()
                     ? fmt::format("{} needs a number, not '{}'", what, element.text())
                     : fmt::format("{} needs a number", what),
                 fmt::format("write a number from {} to {}", range.low, range.high));
    return std::nullopt;
  }
  if (!in_range(static_cast<double>(*number), range)) {
    report_range(element, range, what, reporter);
    return std::nullopt;
  }
  return number;
}

}  // namespace

bool check_map(Element element, Position at, std::string_view what, std::span<const Key> keys,
               Reporter& reporter) {
  if (!element.is_map()) {
    const std::string fix =
        fmt::format("write its keys below it, one to a line, such as '{}: ...'", keys.front().name);
    report_wrong_type(element, at, {"a map", fix}, what, reporter);
    return false;
  }
  std::vector<std::string> known;
  for (const Key& key : keys) {
    known.emplace_back(key.name);
    if (key.required && !element.find(key.name)) {
      reporter.add(FindingCode::kMissingKey, at, fmt::format("{} lacks '{}'", what, key.name),
                   fmt::format("add '{}: ...'", key.name));
    }
  }
  for (const auto [key, value] : Entries(element)) {
    if (std::find(known.begin(), known.end(), key.text()) == known.end()) {
      report_unknown_key(key, what, known, reporter);
    }
  }
  return true;
}

void report_unknown_key(Element key, std::string_view what, const std::vector<std::string>& known,
                        Reporter& reporter) {
  const std::string_view text = key.text();
  if (text == "<<" && !key.quoted()) {
    return;  // A merge key, which was reported as one.
  }
  const std::size_t colon = text.find(':');
  if (colon != std::string_view::npos && !key.quoted()) {
    reporter.add(
        FindingCode::kUnknownKey, key.at(colon), "a blank is missing behind this colon",
        fmt::format("write '{}: {}'", text.substr(0, colon), trim(text.substr(colon + 1))));
    return;
  }
  reporter.add(FindingCode::kUnknownKey, key.at(), fmt::format("'{}' is no key of {}", text, what),
               reporter.suggest(text, known));
}

bool check_map(Element element, Position at, std::string_view what, std::initializer_list<Key> keys,
               Reporter& reporter) {
  return check_map(element, at, what, std::span<const Key>(keys.begin(), keys.size()), reporter);
}

bool check_list(Element element, Position at, std::string_view what, Reporter& reporter) {
  if (!element.is_list()) {
    report_wrong_type(element, at,
                      {"a list", "write [one, another], or each on a line of its own behind '- '"},
                      what, reporter);
    return false;
  }
  return true;
}

std::string read_text(Element element, Position at, std::string_view what, Reporter& reporter) {
  if (element.text().empty()) {
    const char* fix =
        element.size() > 0 ? "write it as text, in double quotes" : "write it behind the colon";
    report_wrong_type(element, at, {"a text", fix}, what, reporter);
  }
  return std::string(element.text());
}

std::vector<std::string> read_texts(Element element, std::string_view what, Reporter& reporter) {
  std::vector<std::string> texts;
  if (!element || !check_list(element, element.at(), what, reporter)) {
    return texts;
  }
  for (const Element item : Items(element)) {
    texts.push_back(read_text(item, item.at(), fmt::format("an item of {}", what), reporter));
  }
  return texts;
}

std::optional<double> read_number(Element element, Range range, std::string_view what,
                                  Reporter& reporter) {
  return read_any_number<double>(element, range, what, reporter);
}

std::optional<int> read_integer(Element element, Range range, std::string_view what,
                                Reporter& reporter) {
  return read_any_number<int>(element, range, what, reporter);
}

std::optional<bool> read_truth(Element element, std::string_view what, Reporter& reporter) {
  if (!element) {
    return std::nullopt;
  }
  if (element.text() == "true" || element.text() == "false") {
    return element.text() == "true";
  }
  reporter.add(FindingCode::kBadValue, element.at(),
               fmt::format("{} is true or false, not '{}'", what, element.text()),
               "write true or false");
  return std::nullopt;
}

std::optional<double> read_duration(Element element, Reporter& reporter) {
  if (!element) {
    return std::nullopt;
  }
  const auto minutes = parse_duration(element.text());
  if (!minutes.has_value()) {
    reporter.add(FindingCode::kBadValue, element.at(),
                 fmt::format("'{}' is no length of time", element.text()),
                 "write it as '30 s' or '3 min'");
    return std::nullopt;
  }
  if (!in_range(*minutes, kDurationMinutes)) {
    reporter.add(FindingCode::kOutOfRange, element.at(),
                 fmt::format("'{}' is outside 3 s to 240 min", element.text()),
                 "choose a shorter or longer time");
    return std::nullopt;
  }
  return minutes;
}

Index read_word(Element element, const std::vector<std::string>& words, std::string_view what,
                Reporter& reporter) {
  const auto found = std::find(words.begin(), words.end(), element.text());
  if (found != words.end()) {
    return static_cast<Index>(found - words.begin());
  }
  reporter.add(FindingCode::kUnknownValue, element.at(),
               fmt::format("'{}' is no {}", element.text(), what),
               reporter.suggest(element.text(), words));
  return kNone;
}

std::optional<double> parse_duration(std::string_view text) {
  constexpr double kSecondsInAMinute = 60.0;
  const std::size_t space = text.find(' ');
  const auto number = parse_number<double>(text.substr(0, space));
  if (!number.has_value() || space == std::string_view::npos) {
    return std::nullopt;
  }
  const std::string_view unit = trim(text.substr(space));
  if (unit == "min") {
    return *number;
  }
  if (unit == "s") {
    return *number / kSecondsInAMinute;
  }
  return std::nullopt;
}

}  // namespace attune::scenario
