// What can happen on the way through one node, with every condition taken both ways.
#pragma once

#include <set>
#include <vector>

#include "scenario/scenario.h"

namespace attune::scenario {

/// A place behind which a path runs out of a node.
struct LooseEnd {
  Position at;
  const Step* step = nullptr;      ///< Behind which nothing leads on; null for an empty node ...
  const Option* option = nullptr;  ///< ... and where it is an option without `go` and `end`.
};

struct FlowSummary {
  std::set<Index> goes;         ///< Nodes that a path goes to.
  std::set<Index> visits;       ///< Nodes that a path visits.
  std::set<Index> ends;         ///< Ends that a path reaches.
  std::vector<LooseEnd> loose;  ///< Where paths reach the end of the steps; empty where none does.
  const Step* back = nullptr;   ///< The first `back` that a path reaches.
  std::vector<const Step*> dead;  ///< Steps to which no path leads, the first of each list.
};

/// Follows every path through `node`. `returns[v]` says whether a visit of node v comes back.
[[nodiscard]] FlowSummary summarise(const Node& node, const std::vector<bool>& returns);

}  // namespace attune::scenario
