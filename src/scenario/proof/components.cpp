// Two depth-first passes, the second against the edges, each with a stack of its own.
#include "scenario/proof/components.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace attune::scenario {

namespace {

struct Visited {
  Index node = kNone;
  std::size_t next_edge = 0;
};

// Appends the nodes that are found from `start` and were not seen, each behind all it leads to.
void finish_from(Index start, const Edges& edges, std::vector<bool>& seen,
                 std::vector<Index>& finished) {
  if (seen[place_of(start)]) {
    return;
  }
  seen[place_of(start)] = true;
  std::vector<Visited> stack = {{start, 0}};
  while (!stack.empty()) {
    Visited& top = stack.back();
    const std::vector<Index>& next = edges[place_of(top.node)];
    if (top.next_edge == next.size()) {
      finished.push_back(top.node);
      stack.pop_back();
      continue;
    }
    const Index child = next[top.next_edge++];
    if (!seen[place_of(child)]) {
      seen[place_of(child)] = true;
      stack.push_back({child, 0});
    }
  }
}

Edges reversed(const Edges& edges) {
  Edges result(edges.size());
  for (std::size_t i = 0; i < edges.size(); ++i) {
    for (const Index to : edges[i]) {
      result[place_of(to)].push_back(static_cast<Index>(i));
    }
  }
  return result;
}

bool leads_to_itself(Index node, const Edges& edges) {
  const std::vector<Index>& next = edges[place_of(node)];
  return std::find(next.begin(), next.end(), node) != next.end();
}

}  // namespace

std::vector<std::vector<Index>> cycles(const Edges& edges) {
  std::vector<bool> seen(edges.size(), false);
  std::vector<Index> finished;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    finish_from(static_cast<Index>(i), edges, seen, finished);
  }
  const Edges backwards = reversed(edges);
  std::vector<std::vector<Index>> found;
  seen.assign(edges.size(), false);
  std::reverse(finished.begin(), finished.end());
  for (const Index node : finished) {
    std::vector<Index> component;
    finish_from(node, backwards, seen, component);
    if (component.size() > 1 || (component.size() == 1 && leads_to_itself(node, edges))) {
      std::sort(component.begin(), component.end());
      found.push_back(std::move(component));
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace attune::scenario
