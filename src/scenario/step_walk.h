// Visits everything that is written in a scenario, in written order, whatever it is nested in.
#pragma once

#include <functional>

#include "scenario/scenario.h"

namespace attune::scenario {

using StepVisitor = std::function<void(const Step&)>;
using OptionVisitor = std::function<void(const Option&)>;
using ConditionVisitor = std::function<void(const Condition&)>;

/// Each step of `steps` and each step inside it: an option's `then`, both branches of `if`, the
/// variants of `by` and `any`. A step comes before those inside it.
void for_each_step(const Steps& steps, const StepVisitor& visit);
void for_each_step(const Scenario& scenario, const StepVisitor& visit);

void for_each_option(const Scenario& scenario, const OptionVisitor& visit);

/// Those of options, of `if` steps and of the file's tests.
void for_each_condition(const Scenario& scenario, const ConditionVisitor& visit);

}  // namespace attune::scenario
