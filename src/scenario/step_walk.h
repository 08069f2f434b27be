// Visits everything that is written in a scenario, in written order, whatever it is nested in.
// What is visited is const where the scenario is, and can be changed where it is not.
#pragma once

#include <variant>

#include "scenario/scenario.h"

namespace attune::scenario {

/// Calls `visit(steps)` for each list of steps directly inside `step`: an option's `then`, both
/// branches of `if`, the variants of `by` and `any`. Most kinds of step hold none.
template <typename AnyStep, typename Visit>
void for_each_inner(AnyStep& step, const Visit& visit) {
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

/// Calls `visit(step)` for each step of `steps` and each step inside it, which comes after it.
template <typename AnySteps, typename Visit>
void for_each_step_in(AnySteps& steps, const Visit& visit) {
  for (auto& step : steps) {
    visit(step);
    for_each_inner(step, [&visit](auto& inner) { for_each_step_in(inner, visit); });
  }
}

template <typename AnyScenario, typename Visit>
void for_each_step(AnyScenario& scenario, const Visit& visit) {
  for (auto& node : scenario.nodes) {
    for_each_step_in(node.steps, visit);
  }
}

template <typename AnyScenario, typename Visit>
void for_each_option(AnyScenario& scenario, const Visit& visit) {
  for_each_step(scenario, [&visit](auto& step) {
    if (auto* choose = std::get_if<Choose>(&step.what)) {
      for (auto& option : choose->options) {
        visit(option);
      }
    }
  });
}

/// Those of `if` steps, of options and of the file's tests.
template <typename AnyScenario, typename Visit>
void for_each_condition(AnyScenario& scenario, const Visit& visit) {
  for_each_step(scenario, [&visit](auto& step) {
    if (auto* branch = std::get_if<If>(&step.what)) {
      visit(branch->condition);
    }
  });
  for_each_option(scenario, [&visit](auto& option) {
    if (option.condition) {
      visit(*option.condition);
    }
  });
  for (auto& test : scenario.tests) {
    if (test.expect) {
      visit(*test.expect);
    }
  }
}

}  // namespace attune::scenario
