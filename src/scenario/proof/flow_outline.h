// Where play can go and where it cannot, by plain reachability: what holds whatever the facts are.
#pragma once

#include <optional>
#include <vector>

#include "scenario/proof/components.h"
#include "scenario/proof/flow_summary.h"
#include "scenario/scenario.h"

namespace attune::scenario {

/// Every path followed, with every condition true and false and every band possible: what is not
/// reached here is so in no play. What only values of variables rule out is not seen.
struct FlowOutline {
  std::vector<FlowSummary> summaries;  ///< Of each node.
  std::vector<bool> reached;           ///< By node.
  std::vector<bool> reached_plainly;   ///< By node: outside of any visit.
  std::vector<bool> ends;              ///< By end: some reached node leads there.

  /// A node that visits another one, from which a path leads back to it.
  struct Recursion {
    Index node = kNone;
    Index visited = kNone;
  };
  std::vector<Recursion> recursions;
  /// Cycles of nodes that nothing leaves: each sorted.
  std::vector<std::vector<Index>> endless;
};

/// `scenario.start` is not kNone.
[[nodiscard]] FlowOutline outline_flow(const Scenario& scenario);

}  // namespace attune::scenario
