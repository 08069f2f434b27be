// The model's own table of dials says which names and ranges there are.
#include "cli/dial_argument.h"

#include <fmt/format.h>

#include <optional>
#include <string_view>
#include <utility>

#include "base/parse_number.h"
#include "base/text.h"

namespace attune::cli {

namespace {

/// "NAME=REST" as its two parts; nothing without a sign of equality.
std::optional<std::pair<std::string_view, std::string_view>> halves(std::string_view text) {
  const std::size_t sign = text.find('=');
  if (sign == std::string_view::npos) {
    return std::nullopt;
  }
  return std::pair(trim(text.substr(0, sign)), trim(text.substr(sign + 1)));
}

std::string fix_for_name(const Error& error) {
  if (error.fix.starts_with("did you mean")) {
    return error.fix;
  }
  // The parameters are a hundred, and have a list of their own.
  std::vector<std::string> names;
  for (const model::Dial& dial : model::dials()) {
    if (dial.kind() != model::DialKind::kParameter) {
      names.push_back(dial.name());
    }
  }
  return fmt::format("name one of {} or a parameter (see attune compare --parameters)",
                     fmt::join(names, ", "));
}

Result<model::Dial> dial_for(std::string_view name, const std::string& where) {
  Result<model::Dial> dial = model::dial_named(name);
  if (dial.ok()) {
    return dial;
  }
  return Error{ErrorCode::kNotFound, dial.error().what, where, fix_for_name(dial.error())};
}

Result<double> value_for(const model::Dial& dial, std::string_view text, const std::string& where) {
  const std::optional<double> value = parse_number<double>(text);
  if (!value) {
    return Error{ErrorCode::kOutOfRange, fmt::format("\"{}\" is no number", text), where,
                 "write it like 0.5"};
  }
  if (!(*value >= dial.low() && *value <= dial.high())) {
    return Error{ErrorCode::kOutOfRange, fmt::format("{} is outside of its range", dial.name()),
                 where, fmt::format("it goes from {} to {}", dial.low(), dial.high())};
  }
  return *value;
}

}  // namespace

Result<model::Setting> setting_with(model::Setting setting,
                                    const std::vector<std::string>& assignments) {
  for (const std::string& assignment : assignments) {
    const auto parts = halves(assignment);
    if (!parts) {
      return Error{ErrorCode::kOutOfRange,
                   fmt::format("--set takes NAME=VALUE, not \"{}\"", assignment), "",
                   "write for example --set responder.avoidance=3"};
    }
    const std::string where = fmt::format("--set {}", assignment);
    const Result<model::Dial> dial = dial_for(parts->first, where);
    if (!dial.ok()) {
      return dial.error();
    }
    const Result<double> value = value_for(dial.value(), parts->second, where);
    if (!value.ok()) {
      return value.error();
    }
    dial.value().turn(setting, value.value());
  }
  return setting;
}

Result<Sweep> sweep_argument(const std::string& text) {
  constexpr std::string_view kTo = "..";
  const auto parts = halves(text);
  const std::size_t to = parts ? parts->second.find(kTo) : std::string_view::npos;
  if (to == std::string_view::npos) {
    return Error{ErrorCode::kOutOfRange,
                 fmt::format("--sweep takes NAME=LOW..HIGH, not \"{}\"", text), "",
                 "write for example --sweep responder.avoidance=1..7"};
  }
  const std::string where = fmt::format("--sweep {}", text);
  const Result<model::Dial> dial = dial_for(parts->first, where);
  if (!dial.ok()) {
    return dial.error();
  }
  const Result<double> low = value_for(dial.value(), trim(parts->second.substr(0, to)), where);
  if (!low.ok()) {
    return low.error();
  }
  const Result<double> high =
      value_for(dial.value(), trim(parts->second.substr(to + kTo.size())), where);
  if (!high.ok()) {
    return high.error();
  }
  if (low.value() >= high.value()) {
    return Error{ErrorCode::kOutOfRange, "a sweep goes from a lower value to a higher one", where,
                 fmt::format("it may go from {} to {}", dial.value().low(), dial.value().high())};
  }
  return Sweep{dial.value(), low.value(), high.value()};
}

}  // namespace attune::cli
