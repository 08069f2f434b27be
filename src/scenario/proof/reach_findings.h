// What no path meets, and what only bands lead to.
#pragma once

#include "scenario/proof/reach.h"
#include "scenario/proof/wanted_plays.h"
#include "scenario/reporter.h"

namespace attune::scenario {

/// Reports nodes, steps, options and ends: ATN0501 to ATN0503 and ATN0508 where no path meets them,
/// ATN0511 where one needs a band that no play had.
void report_reach(const Scenario& scenario, const Reach& reach, WantedPlays& wanted,
                  Reporter& reporter);

}  // namespace attune::scenario
