// The way through a scenario for Graphviz.
#pragma once

#include <string>

#include "scenario/interchange/story_graph.h"

namespace attune::scenario {

/// A whole file in the DOT language, with a key to the styles below the graph. The same bytes for
/// the same graph on every machine. Source: graphviz.org/doc/info/lang.html.
[[nodiscard]] std::string dot_text(const StoryGraph& graph);

}  // namespace attune::scenario
