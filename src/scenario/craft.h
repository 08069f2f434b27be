// Class 6: what is allowed and still makes a scenario worse.
#pragma once

#include "scenario/reporter.h"
#include "scenario/scenario.h"

namespace attune::scenario {

void check_craft(const Scenario& scenario, Reporter& reporter);

}  // namespace attune::scenario
