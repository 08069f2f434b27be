// Every text stands in double quotes, with everything that Mermaid could read as its own written as
// a number.
#include "scenario/interchange/mermaid.h"

#include <fmt/format.h>

#include "model/reply.h"
#include "scenario/interchange/edge_look.h"

namespace attune::scenario {
namespace {

bool is_harmless(unsigned char byte) {
  return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= '0' && byte <= '9') ||
         std::string_view(" ,!?_:/").find(static_cast<char>(byte)) != std::string_view::npos;
}

std::string quoted(std::string_view text) {
  std::string quoted = "\"";
  for (const char each : text) {
    const auto byte = static_cast<unsigned char>(each);
    if (is_harmless(byte)) {
      quoted += each;
    } else if (byte < 0x20 || byte == 0x7F) {
      quoted += ' ';
    } else {
      quoted += fmt::format("#{};", static_cast<int>(byte));
    }
  }
  return quoted + "\"";
}

/// As YAML reads it, which stands before the chart.
std::string quoted_for_yaml(std::string_view text) {
  std::string quoted = "\"";
  for (const char each : text) {
    if (each == '"' || each == '\\') {
      quoted += '\\';
    }
    quoted += static_cast<unsigned char>(each) < 0x20 ? ' ' : each;
  }
  return quoted + "\"";
}

struct Brackets {
  std::string_view open;
  std::string_view close;
};

Brackets brackets_of(StoryVertex::Kind kind) {
  switch (kind) {
    case StoryVertex::Kind::kBeginning:
      return {"(", ")"};
    case StoryVertex::Kind::kDecision:
      return {"([", "])"};
    case StoryVertex::Kind::kBranch:
      return {"{", "}"};
    case StoryVertex::Kind::kVisit:
      return {"[[", "]]"};
    case StoryVertex::Kind::kBack:
      return {">", "]"};
    case StoryVertex::Kind::kEnd:
      break;
  }
  return {"{{", "}}"};
}

std::string vertex_line(const StoryGraph& graph, std::size_t number) {
  const StoryVertex& vertex = graph.vertices[number];
  const Brackets brackets = brackets_of(vertex.kind);
  return fmt::format("v{}{}{}{}{}\n", number, brackets.open, quoted(vertex.text), brackets.close,
                     vertex.starts ? ":::start" : "");
}

std::string vertices_of_node(const StoryGraph& graph, std::size_t node) {
  std::string text = fmt::format("  subgraph n{} [{}]\n", node, quoted(graph.nodes[node]));
  for (std::size_t i = 0; i < graph.vertices.size(); ++i) {
    if (graph.vertices[i].node == static_cast<Index>(node)) {
      text += "    " + vertex_line(graph, i);
    }
  }
  return text + "  end\n";
}

std::string edge_line(const StoryEdge& edge) {
  const std::string_view arrow = edge.kind == StoryEdge::Kind::kVisited ? "-.-" : "-->";
  const std::string text = edge_text(edge);
  return text.empty() ? fmt::format("  v{} {} v{}\n", edge.from, arrow, edge.to)
                      : fmt::format("  v{} {}|{}| v{}\n", edge.from, arrow, quoted(text), edge.to);
}

/// Mermaid counts the links of a chart from 0, in the order in which they are written.
std::string look_line(std::size_t link, const EdgeLook& look) {
  std::string dashes;
  if (!look.dashes.empty()) {
    dashes = fmt::format(",stroke-dasharray:{}", look.dashes);
  }
  return fmt::format("  linkStyle {} stroke:{},stroke-width:{}px{}\n", link, look.colour,
                     look.width, dashes);
}

std::string key(std::size_t first_link) {
  std::string text = "  subgraph key [\"Replies by style\"]\n    direction LR\n";
  std::string looks;
  std::size_t number = 0;
  for (const model::ResponseStyle style : model::kAllStyles) {
    text += fmt::format("    k{0}a( ) --> k{0}b[\"{1}\"]\n", number, model::name_of(style));
    looks += look_line(first_link + number++, look_of(model::StyleReading{.style = style}));
  }
  return text + "  end\n" + looks;
}

}  // namespace

std::string mermaid_text(const StoryGraph& graph) {
  std::string text =
      fmt::format("---\ntitle: {}\n---\nflowchart TB\n  classDef start stroke-width:4px\n",
                  quoted_for_yaml(graph.title));
  for (std::size_t node = 0; node < graph.nodes.size(); ++node) {
    text += vertices_of_node(graph, node);
  }
  for (std::size_t i = 0; i < graph.vertices.size(); ++i) {
    if (graph.vertices[i].node == kNone) {
      text += "  " + vertex_line(graph, i);
    }
  }
  std::string looks;
  for (std::size_t i = 0; i < graph.edges.size(); ++i) {
    text += edge_line(graph.edges[i]);
    if (graph.edges[i].style) {
      looks += look_line(i, look_of(graph.edges[i].style));
    }
  }
  return text + looks + key(graph.edges.size());
}

}  // namespace attune::scenario
