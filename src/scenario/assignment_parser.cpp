// Name, sign, value: `asked +1` adds, `told = true` sets.
#include "scenario/assignment_parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "base/parse_number.h"
#include "base/text.h"
#include "scenario/fields.h"

namespace attune::scenario {

namespace {

constexpr std::string_view kExample = "write 'asked +1', 'asked = 2', 'told = true' or a list";

void report(FindingCode code, Element element, std::string_view message, std::string_view fix,
            Reading& reading) {
  reading.reporter.add(code, element.at(), message, fix);
}

std::optional<int> value_of_word(const Variable& variable, std::string_view word) {
  const std::vector<std::string> words = variable.kind == Variable::Kind::kTruth
                                             ? std::vector<std::string>{"false", "true"}
                                             : variable.values;
  const auto found = std::find(words.begin(), words.end(), word);
  return found == words.end() ? std::nullopt
                              : std::optional(static_cast<int>(found - words.begin()));
}

std::optional<int> read_set_value(Element element, const Variable& variable, std::string_view value,
                                  Reading& reading) {
  if (variable.kind != Variable::Kind::kNumber) {
    const auto index = value_of_word(variable, value);
    if (!index.has_value()) {
      report(FindingCode::kUnknownValue, element,
             fmt::format("'{}' is never '{}'", variable.id, value),
             variable.kind == Variable::Kind::kTruth
                 ? "write true or false"
                 : reading.reporter.suggest(value, variable.values),
             reading);
    }
    return index;
  }
  const auto number = parse_number<int>(value);
  if (!number.has_value()) {
    report(FindingCode::kBadAssignment, element,
           fmt::format("'{}' is a number and cannot become '{}'", variable.id, value), kExample,
           reading);
  } else if (*number < variable.low || *number > variable.high) {
    report(FindingCode::kOutOfRange, element,
           fmt::format("'{}' stays within {} and {}", variable.id, variable.low, variable.high),
           "choose a number in that range, or widen the range", reading);
    return std::nullopt;
  }
  return number;
}

std::optional<int> read_step_size(Element element, const Variable& variable, char sign,
                                  std::string_view size, Reading& reading) {
  constexpr int kLargest = 1'000'000;
  const auto number = parse_number<int>(size);
  if (variable.kind != Variable::Kind::kNumber || !number.has_value() || *number < 0 ||
      *number > kLargest) {
    report(FindingCode::kBadAssignment, element,
           variable.kind == Variable::Kind::kNumber
               ? fmt::format("'{}' is no number to add", size)
               : fmt::format("'{}' is no number, nothing can be added", variable.id),
           kExample, reading);
    return std::nullopt;
  }
  if (*number > variable.high - variable.low) {
    report(FindingCode::kAlwaysClamps, element,
           fmt::format("'{}' stays within {} and {}: this always runs into the end", variable.id,
                       variable.low, variable.high),
           "add less, or widen the range", reading);
  }
  return sign == '-' ? -*number : *number;
}

std::optional<Assignment> read_assignment(Element element, Reading& reading) {
  const std::string_view text = element.text();
  const std::size_t name_end = std::min(text.find_first_of(" =+"), text.size());
  const std::string_view name = text.substr(0, name_end);
  const std::string_view rest = trim(text.substr(name_end));
  if (name.empty() || rest.empty() ||
      std::string_view("=+-").find(rest[0]) == std::string_view::npos) {
    report(FindingCode::kBadAssignment, element, fmt::format("'{}' changes nothing", text),
           kExample, reading);
    return std::nullopt;
  }
  const Index index = reading.names.variables.find(name);
  if (index == kNone) {
    report(FindingCode::kUnknownVariable, element, fmt::format("no variable is called '{}'", name),
           reading.reporter.suggest(name, reading.names.variables.known()), reading);
    return std::nullopt;
  }
  const Variable& variable = reading.scenario.variables[place_of(index)];
  const std::string_view operand = trim(rest.substr(1));
  const bool sets = rest[0] == '=';
  const auto value = sets ? read_set_value(element, variable, operand, reading)
                          : read_step_size(element, variable, rest[0], operand, reading);
  if (!value.has_value()) {
    return std::nullopt;
  }
  return Assignment{index, sets ? Assignment::Kind::kSet : Assignment::Kind::kAdd, *value,
                    element.at()};
}

}  // namespace

std::vector<Assignment> read_assignments(Element element, Reading& reading) {
  std::vector<Assignment> assignments;
  const auto add = [&](Element one) {
    if (const auto assignment = read_assignment(one, reading); assignment.has_value()) {
      assignments.push_back(*assignment);
    }
  };
  if (element.is_list()) {
    for (const Element item : Items(element)) {
      add(item);
    }
  } else if (element) {
    add(element);
  }
  return assignments;
}

}  // namespace attune::scenario
