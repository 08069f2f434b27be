// Each branch is a list of steps again, so this and step_reader call each other.
#include "scenario/branch_reader.h"

#include <fmt/format.h>

#include <utility>

#include "scenario/condition_parser.h"
#include "scenario/fields.h"

namespace attune::scenario {

namespace {

std::optional<model::Quantity> read_quantity(Element element, StepContext& context) {
  const std::string_view text = element.text();
  const std::size_t dot = text.find('.');
  if (dot == std::string_view::npos) {
    context.reading.reporter.add(FindingCode::kUnknownQuantity, element.at(),
                                 fmt::format("'{}' names no quantity of a person", text),
                                 "write for example 'by: tom.distress'");
    return std::nullopt;
  }
  return resolve_quantity(text.substr(0, dot), text.substr(dot + 1), element.at(), context.reading);
}

void read_variant(By& by, Entry entry, StepContext& context) {
  const auto band = model::band_named(by.quantity, entry.key.text());
  if (!band.has_value()) {
    std::vector<std::string> known = band_words(by.quantity);
    known.emplace_back("else");
    context.reading.reporter.add(
        FindingCode::kUnknownValue, entry.key.at(),
        fmt::format("{} has no band '{}'", model::name_of(by.quantity), entry.key.text()),
        context.reading.reporter.suggest(entry.key.text(), known));
  }
  By::Variant variant;
  variant.band = band.value_or(0);
  variant.steps = read_steps(entry.value, entry.key.at(), context);
  by.variants.push_back(std::move(variant));
}

}  // namespace

If read_if(Element map, Entry leader, StepContext& context) {
  check_map(map, leader.key.at(), "an 'if'", kIfKeys, context.reading.reporter);
  If branch;
  if (auto condition =
          read_condition(leader.value, leader.key.at(), context.scope, context.reading)) {
    branch.condition = std::move(*condition);
  }
  if (const Element then = map.find("then")) {
    branch.then = read_steps(then, then.at(), context);
  }
  if (const Element otherwise = map.find("else")) {
    branch.otherwise = read_steps(otherwise, otherwise.at(), context);
  }
  return branch;
}

By read_by(Element map, Entry leader, StepContext& context) {
  By by;
  const auto quantity = read_quantity(leader.value, context);
  by.quantity = quantity.value_or(by.quantity);
  for (const Entry entry : Entries(map)) {
    if (entry.key == leader.key) {
      continue;
    }
    if (entry.key.text() == "else") {
      by.has_else = true;
      by.otherwise = read_steps(entry.value, entry.key.at(), context);
    } else if (by.has_else) {
      context.reading.reporter.add(FindingCode::kNotAStep, entry.key.at(),
                                   fmt::format("'{}' stands behind 'else'", entry.key.text()),
                                   "move 'else' to the end");
    } else if (quantity.has_value()) {
      read_variant(by, entry, context);
    }
  }
  if (by.variants.empty() && quantity.has_value()) {
    context.reading.reporter.add(
        FindingCode::kMissingKey, leader.key.at(), "'by' has no variants",
        fmt::format("add a line for each of: {}", fmt::join(band_words(by.quantity), ", ")));
  }
  return by;
}

Any read_any(Entry leader, StepContext& context) {
  Any any;
  any.number = context.reading.scenario.any_count++;
  if (!check_list(leader.value, leader.key.at(), "any", context.reading.reporter)) {
    return any;
  }
  any.variants.reserve(leader.value.size());
  for (const Element item : Items(leader.value)) {
    any.variants.push_back(read_steps(item, item.at(), context));
  }
  if (any.variants.empty()) {
    context.reading.reporter.add(FindingCode::kMissingKey, leader.key.at(), "'any' has no lines",
                                 "add '- tom: ...' for each of them");
  }
  return any;
}

}  // namespace attune::scenario
