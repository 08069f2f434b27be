// How a way looks in a picture of a scenario: colour, dashes and arrowhead say the same thing, so
// that it can be read without colours.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/reply.h"
#include "scenario/interchange/story_graph.h"

namespace attune::scenario {

struct EdgeLook {
  std::string colour;          ///< "#4A5A2F": of the light theme.
  std::string_view line;       ///< Of Graphviz: solid, dashed, dotted, bold.
  std::string_view arrowhead;  ///< Of Graphviz.
  std::string_view dashes;     ///< Of SVG, for Mermaid; empty for a line without gaps.
  double width = 1.0;          ///< Pixels.
};

/// Of a reply by its style; of what has none where nothing is given.
[[nodiscard]] EdgeLook look_of(const std::optional<model::StyleReading>& style);

/// What stands on an arrow: the words of a reply, its condition and "once", or an answer.
[[nodiscard]] std::string edge_text(const StoryEdge& edge);

}  // namespace attune::scenario
