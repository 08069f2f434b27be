// More words for scenarios written in C++, for tests of the proof: joined conditions, numbers.
#pragma once

#include "support/scenario_builder.h"

namespace attune::scenario::testing {

/// `left` and / or `right`.
[[nodiscard]] inline Condition joined(Operation operation, Condition left, const Condition& right) {
  const auto moved = static_cast<Index>(left.nodes.size());
  for (ConditionNode node : right.nodes) {
    node.left += node.left == kNone ? 0 : moved;
    node.right += node.right == kNone ? 0 : moved;
    left.nodes.push_back(node);
  }
  ConditionNode root;
  root.operation = operation;
  root.left = left.root;
  root.right = right.root + moved;
  left.nodes.push_back(root);
  left.root = static_cast<Index>(left.nodes.size() - 1);
  return left;
}

[[nodiscard]] inline Condition negated(Condition condition) {
  ConditionNode root;
  root.operation = Operation::kNot;
  root.left = condition.root;
  condition.nodes.push_back(root);
  condition.root = static_cast<Index>(condition.nodes.size() - 1);
  return condition;
}

/// A number in [0, high] that starts at 0.
[[nodiscard]] inline Variable number(std::string id, int high) {
  Variable variable;
  variable.id = std::move(id);
  variable.kind = Variable::Kind::kNumber;
  variable.high = high;
  return variable;
}

[[nodiscard]] inline Assignment adds(Index variable, int value) {
  return {variable, Assignment::Kind::kAdd, value, {}};
}
[[nodiscard]] inline Assignment sets(Index variable, int value) {
  return {variable, Assignment::Kind::kSet, value, {}};
}

/// Tom and Ines with so many variables in 0..`high`, and these nodes.
[[nodiscard]] inline std::shared_ptr<const Scenario> with_numbers(int variables, int high,
                                                                  std::vector<Steps> nodes) {
  Scenario scenario = two_at_home();
  for (int i = 0; i < variables; ++i) {
    scenario.variables.push_back(number("v" + std::to_string(i), high));
  }
  add_nodes(scenario, std::move(nodes));
  return finished(std::move(scenario));
}

}  // namespace attune::scenario::testing
