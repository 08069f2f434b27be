// One object a question; `not`, `and` and `or` hold others.
#include "cli/json_condition.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "cli/json_variable.h"
#include "model/bands.h"
#include "scenario/interchange/quantity_name.h"
#include "scenario/walk.h"

namespace attune::cli {

namespace {

using scenario::Comparison;
using scenario::Condition;
using scenario::ConditionNode;
using scenario::Index;
using scenario::Operation;
using scenario::Scenario;

const char* sign_of(Comparison comparison) {
  switch (comparison) {
    case Comparison::kEqual:
      return "==";
    case Comparison::kNotEqual:
      return "!=";
    case Comparison::kLess:
      return "<";
    case Comparison::kLessEqual:
      return "<=";
    case Comparison::kGreater:
      return ">";
    case Comparison::kGreaterEqual:
      return ">=";
  }
  return "==";
}

std::string key_of_option(const Scenario& scenario, Index number) {
  std::string key;
  for_each_option(scenario, [&](const scenario::Option& option) {
    if (option.number == number) {
      key = option.key;
    }
  });
  return key;
}

class Tree {
 public:
  Tree(const Scenario& scenario, const Condition& condition)
      : scenario_(scenario), condition_(condition) {}

  [[nodiscard]] Json under(Index at) const {
    if (at == scenario::kNone) {
      return nullptr;
    }
    const ConditionNode& node = condition_.nodes[scenario::place_of(at)];
    switch (node.operation) {
      case Operation::kNot:
        return {{"not", under(node.left)}};
      case Operation::kAnd:
        return {{"and", Json::array({under(node.left), under(node.right)})}};
      case Operation::kOr:
        return {{"or", Json::array({under(node.left), under(node.right)})}};
      default:
        return question(node);
    }
  }

 private:
  [[nodiscard]] Json question(const ConditionNode& node) const {
    switch (node.operation) {
      case Operation::kTruth:
        return {{"variable", variable(node).id}, {"is", "=="}, {"value", true}};
      case Operation::kVariable:
        return {{"variable", variable(node).id},
                {"is", sign_of(node.comparison)},
                {"value", json_of(variable(node), node.value)}};
      case Operation::kBand:
        return {{"quantity", quantity_name(scenario_, node.quantity)},
                {"is", sign_of(node.comparison)},
                {"band", model::bands_of(node.quantity)[scenario::place_of(node.value)].word}};
      case Operation::kSeen:
        return {{"seen", scenario_.nodes[scenario::place_of(node.subject)].name}};
      case Operation::kPicked:
        return {{"picked", key_of_option(scenario_, node.subject)}};
      default:
        return {{"count", name_of(node.style)},
                {"is", sign_of(node.comparison)},
                {"value", node.value}};
    }
  }

  [[nodiscard]] const scenario::Variable& variable(const ConditionNode& node) const {
    return scenario_.variables[scenario::place_of(node.subject)];
  }

  const Scenario& scenario_;
  const Condition& condition_;
};

}  // namespace

Json json_of(const Scenario& scenario, const Condition& condition) {
  return {{"text", condition.text}, {"tree", Tree(scenario, condition).under(condition.root)}};
}

}  // namespace attune::cli
