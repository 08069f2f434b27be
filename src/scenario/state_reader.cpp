// The form of the value tells the kind: a truth value, a range, or a list of words.
#include "scenario/state_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/parse_number.h"
#include "base/text.h"
#include "scenario/fields.h"
#include "scenario/words.h"

namespace attune::scenario {

namespace {

constexpr int kWidestRange = 1000;
constexpr std::string_view kRangeMark = " in ";
constexpr std::string_view kWordsMark = " of ";
constexpr std::string_view kDots = "..";

void report_unreadable(Element value, Reporter& reporter) {
  reporter.add(FindingCode::kBadValue, value.at(),
               fmt::format("'{}' declares no variable", value.text()),
               "write 'false', '0 in 0..3' or 'calm_day of [calm_day, hard_day]'");
}

// "0 in 0..3"
bool read_range(Variable& variable, Element value, std::size_t mark, Reporter& reporter) {
  const std::string_view text = value.text();
  const std::string_view range = trim(text.substr(mark + kRangeMark.size()));
  const std::size_t dots = range.find(kDots);
  const auto initial = parse_number<int>(trim(text.substr(0, mark)));
  const auto low = parse_number<int>(range.substr(0, dots));
  const auto high = dots == std::string_view::npos
                        ? std::nullopt
                        : parse_number<int>(range.substr(dots + kDots.size()));
  variable.kind = Variable::Kind::kNumber;
  if (!initial.has_value() || !low.has_value() || !high.has_value()) {
    variable.low = -kWidestRange;
    variable.high = kWidestRange;
    reporter.add(FindingCode::kBadValue, value.at(),
                 fmt::format("'{}' is no range of whole numbers", text),
                 "write for example '0 in 0..3'");
    return false;
  }
  variable.low = *low;
  variable.high = *high;
  variable.initial = *initial;
  const bool bounded =
      std::min(*low, *high) >= -kWidestRange && std::max(*low, *high) <= kWidestRange;
  if (!bounded || *low >= *high || *initial < *low || *initial > *high) {
    reporter.add(FindingCode::kOutOfRange, value.at(),
                 fmt::format("'{}' is no range with its start inside", text),
                 fmt::format("write 'start in low..high' within {}", kWidestRange));
    variable.low = -kWidestRange;
    variable.high = kWidestRange;
    return false;
  }
  return true;
}

// "calm_day of [calm_day, hard_day]"
bool read_words(Variable& variable, Element value, std::size_t mark, Reporter& reporter) {
  const std::string_view text = value.text();
  std::string_view list = trim(text.substr(mark + kWordsMark.size()));
  if (list.size() < 2 || list.front() != '[' || list.back() != ']') {
    report_unreadable(value, reporter);
    return false;
  }
  list = list.substr(1, list.size() - 2);
  variable.kind = Variable::Kind::kWord;
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    const std::string_view word = trim(list.substr(0, comma));
    list.remove_prefix(std::min(comma + 1, list.size()));
    check_id(word, value.at(), reporter);
    variable.values.emplace_back(word);
  }
  variable.high = static_cast<int>(variable.values.size()) - 1;
  const std::string_view initial = trim(text.substr(0, mark));
  const auto found = std::find(variable.values.begin(), variable.values.end(), initial);
  if (found == variable.values.end()) {
    reporter.add(FindingCode::kUnknownValue, value.at(),
                 fmt::format("'{}' starts as '{}', which is not in its list", variable.id, initial),
                 reporter.suggest(initial, variable.values));
    return false;
  }
  variable.initial = static_cast<int>(found - variable.values.begin());
  return true;
}

bool read_variable(Variable& variable, Element value, Reporter& reporter) {
  const std::string_view text = value.text();
  if (text == "true" || text == "false") {
    variable.initial = text == "true" ? 1 : 0;
    return true;
  }
  if (const std::size_t mark = text.find(kRangeMark); mark != std::string_view::npos) {
    return read_range(variable, value, mark, reporter);
  }
  if (const std::size_t mark = text.find(kWordsMark); mark != std::string_view::npos) {
    return read_words(variable, value, mark, reporter);
  }
  report_unreadable(value, reporter);
  return false;
}

void check_variable_id(Element key, Reporter& reporter) {
  check_id(key.text(), key.at(), reporter);
  if (is_condition_word(key.text())) {
    reporter.add(FindingCode::kReservedName, key.at(),
                 fmt::format("'{}' is a word of conditions", key.text()), "choose another name");
  }
}

}  // namespace

void read_state(Element map, Reading& reading) {
  if (!map) {
    return;
  }
  if (!map.is_map()) {
    reading.reporter.add(FindingCode::kWrongType, map.at(), "state needs a map of variables",
                         "write for example 'asked: 0 in 0..3'");
    return;
  }
  for (const auto [key, value] : Entries(map)) {
    check_variable_id(key, reading.reporter);
    Variable variable;
    variable.id = key.text();
    variable.at = key.at();
    // One that cannot be read is declared all the same, so that its uses are not reported too.
    read_variable(variable, value, reading.reporter);
    if (reading.names.variables.add(variable.id) != kNone) {
      reading.scenario.variables.push_back(std::move(variable));
      reading.names.variable_is_read.push_back(false);
    }
  }
}

void report_unread_variables(const Scenario& scenario, const Names& names, Reporter& reporter) {
  // Behind an error there may be a condition that could not be read.
  if (!reporter.playable()) {
    return;
  }
  for (std::size_t i = 0; i < scenario.variables.size(); ++i) {
    if (!names.variable_is_read[i]) {
      const Variable& variable = scenario.variables[i];
      reporter.add(FindingCode::kNeverRead, variable.at,
                   fmt::format("no condition reads '{}'", variable.id),
                   "use it in an 'if', or remove it");
    }
  }
}

}  // namespace attune::scenario
