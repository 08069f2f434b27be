// The way through a scenario for Mermaid.
#pragma once

#include <string>

#include "scenario/interchange/story_graph.h"

namespace attune::scenario {

/// A flowchart, with a key to the styles. The same bytes for the same graph on every machine.
/// Source: mermaid.js.org/syntax/flowchart.html.
[[nodiscard]] std::string mermaid_text(const StoryGraph& graph);

}  // namespace attune::scenario
