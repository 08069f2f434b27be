// Gives a field of bits to every fact that something depends on, one after the other.
#include "scenario/proof/fact_layout.h"

#include <algorithm>
#include <bit>

#include "scenario/walk.h"

namespace attune::scenario {

namespace {

constexpr std::uint32_t kBitsOfAWord = 64;

std::uint64_t largest_of(const Variable& variable) {
  return static_cast<std::uint64_t>(static_cast<std::int64_t>(variable.high) - variable.low);
}

}  // namespace

FactLayout::FactLayout(const Scenario& scenario)
    : variables_(scenario.variables.size()),
      seen_(scenario.nodes.size()),
      picked_(static_cast<std::size_t>(scenario.option_count)),
      limits_(count_limits(scenario)) {
  for (std::size_t i = 0; i < scenario.variables.size(); ++i) {
    variables_[i].low = scenario.variables[i].low;
    initial_.push_back(scenario.variables[i].initial);
  }
  for_each_step_condition(
      scenario, [&](const Condition& condition) { keep_what_is_asked(scenario, condition); });
  for_each_option(scenario, [this](const Option& option) {
    if (option.once) {
      keep(picked_[place_of(option.number)], 1);
    }
  });
}

void FactLayout::keep_what_is_asked(const Scenario& scenario, const Condition& condition) {
  for (const ConditionNode& node : condition.nodes) {
    switch (node.operation) {
      case Operation::kTruth:
      case Operation::kVariable:
        keep(variables_[place_of(node.subject)],
             largest_of(scenario.variables[place_of(node.subject)]));
        break;
      case Operation::kSeen:
        keep(seen_[place_of(node.subject)], 1);
        break;
      case Operation::kPicked:
        keep(picked_[place_of(node.subject)], 1);
        break;
      case Operation::kCount:
        keep(counts_.at(place_of(node.style)),
             static_cast<std::uint64_t>(std::max(limits_.at(place_of(node.style)), 0)));
        break;
      case Operation::kNot:
      case Operation::kAnd:
      case Operation::kOr:
      case Operation::kBand:
        break;
    }
  }
}

void FactLayout::keep(Field& field, std::uint64_t largest) {
  const auto bits = static_cast<std::uint32_t>(std::bit_width(largest));
  if (field.bits != 0 || bits == 0) {
    return;
  }
  if (used_ + bits > kBitsOfAWord) {
    ++words_;
    used_ = 0;
  }
  field.word = static_cast<std::uint32_t>(words_ - 1);
  field.shift = used_;
  field.bits = bits;
  used_ += bits;
}

FactWords FactLayout::initial() const {
  FactWords facts{};
  for (std::size_t i = 0; i < initial_.size(); ++i) {
    put(facts, variables_[i], initial_[i]);
  }
  return facts;
}

void FactLayout::count_up(FactWords& facts, model::ResponseStyle style) const {
  const Field& field = counts_.at(place_of(style));
  if (field.bits != 0) {
    put(facts, field, std::min(get(facts, field) + 1, limits_.at(place_of(style))));
  }
}

}  // namespace attune::scenario
