// Summaries of nodes until nothing changes, then what is reached from the start, and the cycles.
#include "scenario/proof/flow_outline.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "scenario/proof/components.h"
#include "scenario/proof/flow_summary.h"
#include "scenario/walk.h"

namespace attune::scenario {

namespace {

// Nodes to which a step leads by go or visit, its options' ways included.
std::vector<Index> ways_of(const Step& step) {
  if (const auto* go = std::get_if<Go>(&step.what)) {
    return {go->node};
  }
  if (const auto* visit = std::get_if<Visit>(&step.what)) {
    return {visit->node};
  }
  std::vector<Index> ways;
  if (const auto* choose = std::get_if<Choose>(&step.what)) {
    for (const Option& option : choose->options) {
      ways.push_back(option.go);
    }
    std::erase(ways, kNone);
  }
  return ways;
}

void add_referrer(const Step& step, Index self, Edges& from) {
  for (const Index node : ways_of(step)) {
    from[place_of(node)].push_back(self);
  }
}

// Nodes that name `node` in a go or a visit, for each node.
Edges referrers(const Scenario& scenario) {
  Edges from(scenario.nodes.size());
  for (std::size_t i = 0; i < scenario.nodes.size(); ++i) {
    for_each_step(scenario.nodes[i].steps, [&from, i](const Step& step) {
      add_referrer(step, static_cast<Index>(i), from);
    });
  }
  return from;
}

// How much there is to look at in each node.
std::vector<std::size_t> sizes_of(const Scenario& scenario) {
  std::vector<std::size_t> sizes;
  for (const Node& node : scenario.nodes) {
    std::size_t& size = sizes.emplace_back(1);
    for_each_step(node.steps, [&size](const Step& /*step*/) { ++size; });
  }
  return sizes;
}

// Nodes that wait to be looked at, each of them once at a time and the small ones first: a large
// node that refers to many is then looked at when they are done, and not again after each.
class Waiting {
 public:
  explicit Waiting(std::vector<std::size_t> sizes) : sizes_(std::move(sizes)) {}

  [[nodiscard]] bool empty() const { return nodes_.empty(); }
  void add(Index node) { nodes_.emplace(sizes_[place_of(node)], node); }
  void add(const std::vector<Index>& nodes) {
    for (const Index node : nodes) {
      add(node);
    }
  }
  Index take() { return nodes_.extract(nodes_.begin()).value().second; }

 private:
  std::vector<std::size_t> sizes_;
  std::set<std::pair<std::size_t, Index>> nodes_;
};

class Outliner {
 public:
  explicit Outliner(const Scenario& scenario)
      : scenario_(scenario), referrers_(referrers(scenario)) {}

  FlowOutline outline() &&;

 private:
  void find_returns();
  void find_endings();
  void find_reached();
  [[nodiscard]] bool comes_back(Index node) const;
  void find_ends();
  void find_cycles();
  void sort_cycle(const std::vector<Index>& nodes);

  const Scenario& scenario_;
  Edges referrers_;
  FlowOutline outline_;
  std::vector<bool> returns_;
  std::vector<bool> can_end_;
};

FlowOutline Outliner::outline() && {
  find_returns();
  find_endings();
  find_reached();
  find_ends();
  find_cycles();
  return std::move(outline_);
}

// A path that falls off counts as coming back: it is an error of its own, and what stands behind
// the visit should not be called unreachable for it.
bool Outliner::comes_back(Index node) const {
  const FlowSummary& summary = outline_.summaries[place_of(node)];
  return summary.back != nullptr || !summary.loose.empty() ||
         std::any_of(summary.goes.begin(), summary.goes.end(),
                     [this](Index next) { return returns_[place_of(next)]; });
}

// What a visit leaves open depends on what its node does, and so on: from "nothing comes back"
// upwards, looking again at whoever refers to a node that was found to come back.
void Outliner::find_returns() {
  const std::size_t count = scenario_.nodes.size();
  returns_.assign(count, false);
  outline_.summaries.resize(count);
  Waiting waiting(sizes_of(scenario_));
  for (std::size_t i = 0; i < count; ++i) {
    waiting.add(static_cast<Index>(i));
  }
  while (!waiting.empty()) {
    const Index node = waiting.take();
    outline_.summaries[place_of(node)] = summarise(scenario_.nodes[place_of(node)], returns_);
    if (!returns_[place_of(node)] && comes_back(node)) {
      returns_[place_of(node)] = true;
      waiting.add(referrers_[place_of(node)]);
    }
  }
}

// From the nodes with an `end`, backwards.
void Outliner::find_endings() {
  can_end_.assign(scenario_.nodes.size(), false);
  std::vector<Index> waiting;
  const auto let_end = [&](Index node, bool can) {
    if (can && !can_end_[place_of(node)]) {
      can_end_[place_of(node)] = true;
      waiting.push_back(node);
    }
  };
  for (std::size_t i = 0; i < outline_.summaries.size(); ++i) {
    let_end(static_cast<Index>(i), !outline_.summaries[i].ends.empty());
  }
  while (!waiting.empty()) {
    const Index node = waiting.back();
    waiting.pop_back();
    for (const Index referrer : referrers_[place_of(node)]) {
      const FlowSummary& summary = outline_.summaries[place_of(referrer)];
      let_end(referrer, summary.goes.contains(node) || summary.visits.contains(node));
    }
  }
}

void Outliner::find_reached() {
  outline_.reached.assign(scenario_.nodes.size(), false);
  outline_.reached_plainly.assign(scenario_.nodes.size(), false);
  std::vector<bool> in_visit(scenario_.nodes.size(), false);
  std::vector<std::pair<Index, bool>> waiting;  // Nodes, and whether they are come to plainly.
  const auto reach = [&](Index node, bool plainly) {
    std::vector<bool>& reached = plainly ? outline_.reached_plainly : in_visit;
    if (!reached[place_of(node)]) {
      reached[place_of(node)] = true;
      outline_.reached[place_of(node)] = true;
      waiting.emplace_back(node, plainly);
    }
  };
  reach(scenario_.start, true);
  while (!waiting.empty()) {
    const auto [node, plainly] = waiting.back();
    waiting.pop_back();
    for (const Index next : outline_.summaries[place_of(node)].goes) {
      reach(next, plainly);
    }
    for (const Index next : outline_.summaries[place_of(node)].visits) {
      reach(next, false);
    }
  }
}

void Outliner::find_ends() {
  outline_.ends.assign(scenario_.ends.size(), false);
  for (std::size_t i = 0; i < outline_.summaries.size(); ++i) {
    const std::set<Index> none;
    for (const Index end : outline_.reached[i] ? outline_.summaries[i].ends : none) {
      outline_.ends[place_of(end)] = true;
    }
  }
}

void Outliner::find_cycles() {
  Edges edges(scenario_.nodes.size());
  for (std::size_t i = 0; i < edges.size(); ++i) {
    if (outline_.reached[i]) {
      const FlowSummary& summary = outline_.summaries[i];
      edges[i].assign(summary.goes.begin(), summary.goes.end());
      edges[i].insert(edges[i].end(), summary.visits.begin(), summary.visits.end());
    }
  }
  for (const std::vector<Index>& nodes : cycles(edges)) {
    sort_cycle(nodes);
  }
}

void Outliner::sort_cycle(const std::vector<Index>& nodes) {
  const auto is_inside = [&nodes](Index node) {
    return std::binary_search(nodes.begin(), nodes.end(), node);
  };
  for (const Index node : nodes) {
    const auto& visits = outline_.summaries[place_of(node)].visits;
    if (const auto inner = std::find_if(visits.begin(), visits.end(), is_inside);
        inner != visits.end()) {
      outline_.recursions.push_back({node, *inner});
      return;
    }
  }
  if (!can_end_[place_of(nodes.front())] && !returns_[place_of(nodes.front())]) {
    outline_.endless.push_back(nodes);
  }
}

}  // namespace

FlowOutline outline_flow(const Scenario& scenario) { return Outliner(scenario).outline(); }

}  // namespace attune::scenario
