// In which order a player comes to the nodes of a scenario.
#pragma once

#include <vector>

#include "scenario/scenario.h"

namespace attune::scenario {

/// Every node once: breadth first from the start along `go` and `visit` in written order, then
/// those that nothing leads to, in the order of the file.
[[nodiscard]] std::vector<Index> play_order(const Scenario& scenario);

}  // namespace attune::scenario
