// Walks over the steps of a scenario in written order, whatever they are nested in.
#pragma once

#include <algorithm>
#include <variant>

#include "scenario/scenario.h"

namespace attune::scenario {

/// Calls `visit(steps)` for each list of steps directly inside `step`. `AnyStep` is Step, const or
/// not, and so are the steps that are visited.
template <typename AnyStep, typename Visit>
void for_each_inner(AnyStep& step, Visit visit) {
  if (auto* choose = std::get_if<Choose>(&step.what)) {
    for (auto& option : choose->options) {
      visit(option.then);
    }
  } else if (auto* branch = std::get_if<If>(&step.what)) {
    visit(branch->then);
    visit(branch->otherwise);
  } else if (auto* by = std::get_if<By>(&step.what)) {
    for (auto& variant : by->variants) {
      visit(variant.steps);
    }
    visit(by->otherwise);
  } else if (auto* any = std::get_if<Any>(&step.what)) {
    for (auto& variant : any->variants) {
      visit(variant);
    }
  }
}

/// Calls `visit(step)` for every step in `steps` and inside them, outer ones first.
template <typename AnySteps, typename Visit>
void for_each_step(AnySteps& steps, const Visit& visit) {
  for (auto& step : steps) {
    visit(step);
    for_each_inner(step, [&visit](auto& inner) { for_each_step(inner, visit); });
  }
}

/// Calls `visit(step)` for every step of every node, in the order of the file.
template <typename AnyScenario, typename Visit>
void for_each_step_of(AnyScenario& scenario, const Visit& visit) {
  for (auto& node : scenario.nodes) {
    for_each_step(node.steps, visit);
  }
}

/// Calls `visit(choose)` for every decision.
template <typename AnyScenario, typename Visit>
void for_each_choose(AnyScenario& scenario, const Visit& visit) {
  for_each_step_of(scenario, [&visit](auto& step) {
    if (auto* choose = std::get_if<Choose>(&step.what)) {
      visit(*choose);
    }
  });
}

/// Calls `visit(option)` for every option.
template <typename AnyScenario, typename Visit>
void for_each_option(AnyScenario& scenario, const Visit& visit) {
  for_each_choose(scenario, [&visit](auto& choose) {
    std::for_each(choose.options.begin(), choose.options.end(), visit);
  });
}

/// Calls `visit(condition)` for every condition on which play depends.
template <typename AnyScenario, typename Visit>
void for_each_step_condition(AnyScenario& scenario, const Visit& visit) {
  for_each_step_of(scenario, [&visit](auto& step) {
    if (auto* branch = std::get_if<If>(&step.what)) {
      visit(branch->condition);
    }
  });
  for_each_option(scenario, [&visit](auto& option) {
    if (option.condition.has_value()) {
      visit(*option.condition);
    }
  });
}

/// Calls `visit(condition)` for every condition of the nodes and of the tests.
template <typename AnyScenario, typename Visit>
void for_each_condition(AnyScenario& scenario, const Visit& visit) {
  for_each_step_condition(scenario, visit);
  for (auto& test : scenario.tests) {
    if (test.expect.has_value()) {
      visit(*test.expect);
    }
  }
}

}  // namespace attune::scenario
