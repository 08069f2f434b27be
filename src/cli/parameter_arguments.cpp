// The model's own table says which names and ranges there are.
#include "cli/parameter_arguments.h"

#include <fmt/format.h>

#include <optional>
#include <string_view>

#include "base/parse_number.h"
#include "base/text.h"
#include "cli/json_values.h"

namespace attune::cli {

namespace {

constexpr const char* kOption = "--set";

Result<void> assign(std::string_view assignment, model::Parameters& parameters) {
  const std::size_t sign = assignment.find('=');
  if (sign == std::string_view::npos) {
    return Error{ErrorCode::kOutOfRange,
                 fmt::format("{} takes NAME=VALUE, not \"{}\"", kOption, assignment), "",
                 "write for example --set soothing_by_validation=0.5"};
  }
  const std::string_view name = trim(assignment.substr(0, sign));
  const std::string_view text = trim(assignment.substr(sign + 1));
  const std::optional<double> value = parse_number<double>(text);
  if (!value) {
    return Error{ErrorCode::kOutOfRange, fmt::format("\"{}\" is no number", text),
                 fmt::format("{} {}", kOption, assignment), "write it like 0.5"};
  }
  Result<void> set = model::set_parameter(parameters, name, *value);
  if (set.ok()) {
    return set;
  }
  Error error = set.error();
  error.where = fmt::format("{} {}", kOption, assignment);
  if (error.code == ErrorCode::kNotFound) {
    constexpr const char* kList = "type attune compare --parameters for the list";
    error.fix = error.fix.ends_with('?') ? fmt::format("{} Else {}", error.fix, kList) : kList;
  }
  return error;
}

}  // namespace

Result<model::Parameters> parameters_with(const std::vector<std::string>& assignments) {
  model::Parameters parameters;
  for (const std::string& assignment : assignments) {
    if (const Result<void> done = assign(assignment, parameters); !done.ok()) {
      return done.error();
    }
  }
  return parameters;
}

void put_parameters(Page& page) {
  constexpr std::size_t kIndent = 4;
  const model::Parameters own;
  for (const model::ParameterInfo& info : model::parameter_table()) {
    page.paragraph(fmt::format("{}={}", info.name, own.*info.member), Tone::kStrong);
    page.paragraph(fmt::format("{} to {}{}: {}", info.low, info.high,
                               info.unit == "1" ? "" : fmt::format(" {}", info.unit), info.meaning),
                   Tone::kPlain, kIndent);
  }
}

std::string parameters_json() {
  const model::Parameters own;
  Json parameters = Json::array();
  for (const model::ParameterInfo& info : model::parameter_table()) {
    parameters.push_back({{"name", info.name},
                          {"value", own.*info.member},
                          {"low", info.low},
                          {"high", info.high},
                          {"unit", info.unit},
                          {"meaning", info.meaning},
                          {"source", info.source}});
  }
  return one_line({{"parameters", std::move(parameters)}});
}

}  // namespace attune::cli
