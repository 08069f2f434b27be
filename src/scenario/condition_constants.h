// Comparisons that always come out the same, whatever happens in a play.
#pragma once

#include "scenario/condition.h"
#include "scenario/reporter.h"

namespace attune::scenario {

/// What the left side of a comparison can be: every whole number from low to high.
struct Possible {
  int low = 0;
  int high = 0;
};

/// Reports `node` where its comparison with its value is true, or false, for everything possible.
void report_constant(const ConditionNode& node, Possible left, Reporter& reporter);

}  // namespace attune::scenario
