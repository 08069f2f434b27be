// What a condition means: where counting stops.
#include "scenario/condition_evaluation.h"

#include <algorithm>

#include "scenario/walk.h"

namespace attune::scenario {
namespace {

/// The smallest count from which on nothing changes for this comparison, read as FORMAT does.
int limit_of(const ConditionNode& node) {
  const bool next_one_matters =
      node.comparison == Comparison::kGreater || node.comparison == Comparison::kLessEqual;
  return next_one_matters ? node.value + 1 : node.value;
}

void raise(StyleCounts& limits, const ConditionNode& node) {
  if (node.operation == Operation::kCount) {
    int& limit = limits[place_of(node.style)];
    limit = std::max(limit, limit_of(node));
  }
}

}  // namespace

StyleCounts count_limits(const Scenario& scenario) {
  StyleCounts limits{};
  for_each_condition(scenario, [&limits](const Condition& condition) {
    for (const ConditionNode& node : condition.nodes) {
      raise(limits, node);
    }
  });
  return limits;
}

}  // namespace attune::scenario
