// Class 5: where play can go and where it cannot, by plain reachability.
#pragma once

#include "scenario/reporter.h"
#include "scenario/scenario.h"

namespace attune::scenario {

/// Follows every path, with every condition true and false and every band possible: what is called
/// unreachable here is so in every play. What only values of variables rule out is not seen.
void check_flow(const Scenario& scenario, Reporter& reporter);

}  // namespace attune::scenario
