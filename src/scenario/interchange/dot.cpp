// Every text stands in double quotes, in which only quotes and backslashes mean something.
#include "scenario/interchange/dot.h"

#include <fmt/format.h>

#include "model/reply.h"
#include "scenario/interchange/edge_look.h"

namespace attune::scenario {
namespace {

std::string in_quotes(std::string_view text) {
  std::string quoted = "\"";
  for (const char byte : text) {
    if (byte == '"' || byte == '\\') {
      quoted += '\\';
    }
    const bool control = static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F;
    quoted += control ? ' ' : byte;
  }
  return quoted + "\"";
}

std::string_view shape_of(StoryVertex::Kind kind) {
  switch (kind) {
    case StoryVertex::Kind::kBeginning:
      return R"(box, style="rounded,filled", fillcolor="#F6F0E8")";
    case StoryVertex::Kind::kDecision:
      return "ellipse";
    case StoryVertex::Kind::kBranch:
      return "diamond";
    case StoryVertex::Kind::kVisit:
      return "component";
    case StoryVertex::Kind::kBack:
      return "cds";
    case StoryVertex::Kind::kEnd:
      break;
  }
  return R"(doubleoctagon, style=filled, fillcolor="#EFE7DC")";
}

std::string vertex_line(const StoryGraph& graph, std::size_t number) {
  const StoryVertex& vertex = graph.vertices[number];
  return fmt::format("v{} [label={}, shape={}{}];\n", number, in_quotes(vertex.text),
                     shape_of(vertex.kind), vertex.starts ? ", penwidth=3" : "");
}

std::string vertices_of_node(const StoryGraph& graph, std::size_t node) {
  std::string text =
      fmt::format("  subgraph cluster_n{} {{\n    label={};\n    color=\"#93867A\";\n", node,
                  in_quotes(graph.nodes[node]));
  for (std::size_t i = 0; i < graph.vertices.size(); ++i) {
    if (graph.vertices[i].node == static_cast<Index>(node)) {
      text += "    " + vertex_line(graph, i);
    }
  }
  return text + "  }\n";
}

std::string edge_line(const StoryEdge& edge) {
  std::string attributes;
  if (const std::string text = edge_text(edge); !text.empty()) {
    attributes = fmt::format("label={}, ", in_quotes(text));
  }
  const EdgeLook look = look_of(edge.style);
  if (edge.kind == StoryEdge::Kind::kVisited) {
    attributes += "style=dashed, arrowhead=none, constraint=false";
  } else {
    attributes +=
        fmt::format("color=\"{}\", style={}, arrowhead={}", look.colour, look.line, look.arrowhead);
  }
  return fmt::format("  v{} -> v{} [{}];\n", edge.from, edge.to, attributes);
}

std::string key() {
  std::string text =
      "  subgraph cluster_key {\n    label=\"Replies by style\";\n    color=\"#E2D7C8\";\n";
  int number = 0;
  for (const model::ResponseStyle style : model::kAllStyles) {
    const EdgeLook look = look_of(model::StyleReading{.style = style});
    text += fmt::format(
        "    k{0}a [label=\"\", shape=point];\n    k{0}b [label=\"{1}\", "
        "shape=plaintext];\n    k{0}a -> k{0}b [color=\"{2}\", style={3}, "
        "arrowhead={4}];\n",
        number++, model::name_of(style), look.colour, look.line, look.arrowhead);
  }
  return text + "  }\n";
}

}  // namespace

std::string dot_text(const StoryGraph& graph) {
  std::string text = fmt::format(
      "digraph story {{\n  graph [charset=\"UTF-8\", label={}, labelloc=t, fontname=\"Inter\"];\n"
      "  node [fontname=\"Inter\"];\n  edge [fontname=\"Inter\", fontsize=11];\n",
      in_quotes(graph.title));
  for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
    text += vertices_of_node(graph, node);
  }
  for (std::size_t i = 0; i < graph.vertices.size(); ++i) {
    if (graph.vertices[i].node == kNone) {
      text += "  " + vertex_line(graph, i);
    }
  }
  for (const StoryEdge& edge : graph.edges) {
    text += edge_line(edge);
  }
  return text + key() + "}\n";
}

}  // namespace attune::scenario
