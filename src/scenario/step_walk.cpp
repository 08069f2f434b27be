// Visits everything that is written in a scenario, in written order, whatever it is nested in.
#include "scenario/step_walk.h"

#include <algorithm>

namespace attune::scenario {
namespace {

/// Goes into the steps that a step holds; most kinds of step hold none.
struct InnerSteps {
  const StepVisitor& visit;

  void operator()(const Choose& choose) const {
    for (const Option& option : choose.options) {
      for_each_step(option.then, visit);
    }
  }
  void operator()(const If& branch) const {
    for_each_step(branch.then, visit);
    for_each_step(branch.otherwise, visit);
  }
  void operator()(const By& by) const {
    for (const By::Variant& variant : by.variants) {
      for_each_step(variant.steps, visit);
    }
    for_each_step(by.otherwise, visit);
  }
  void operator()(const Any& any) const {
    for (const Steps& variant : any.variants) {
      for_each_step(variant, visit);
    }
  }
  template <typename Leaf>
  void operator()(const Leaf& /*leaf*/) const {}
};

}  // namespace

void for_each_step(const Steps& steps, const StepVisitor& visit) {
  for (const Step& step : steps) {
    visit(step);
    std::visit(InnerSteps{visit}, step.what);
  }
}

void for_each_step(const Scenario& scenario, const StepVisitor& visit) {
  for (const Node& node : scenario.nodes) {
    for_each_step(node.steps, visit);
  }
}

void for_each_option(const Scenario& scenario, const OptionVisitor& visit) {
  for_each_step(scenario, [&visit](const Step& step) {
    if (const auto* choose = std::get_if<Choose>(&step.what)) {
      std::for_each(choose->options.begin(), choose->options.end(), visit);
    }
  });
}

void for_each_condition(const Scenario& scenario, const ConditionVisitor& visit) {
  for_each_step(scenario, [&visit](const Step& step) {
    if (const auto* branch = std::get_if<If>(&step.what)) {
      visit(branch->condition);
    }
  });
  for_each_option(scenario, [&visit](const Option& option) {
    if (option.condition) {
      visit(*option.condition);
    }
  });
  for (const FileTest& test : scenario.tests) {
    if (test.expect) {
      visit(*test.expect);
    }
  }
}

}  // namespace attune::scenario
