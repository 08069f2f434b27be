// Cycles of a graph.
#pragma once

#include <vector>

#include "scenario/position.h"

namespace attune::scenario {

/// For each node of a graph, where its edges lead.
using Edges = std::vector<std::vector<Index>>;

/// The strongly connected components that hold a cycle, each sorted, in the order of their first
/// nodes. Source: Kosaraju's two passes, as in Sharir 1981, Comput. Math. Appl. 7, 67-72; with a
/// stack of its own, because a hostile file may chain more nodes than the machine's stack holds.
[[nodiscard]] std::vector<std::vector<Index>> cycles(const Edges& edges);

}  // namespace attune::scenario
