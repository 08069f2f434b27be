// Summaries of nodes until nothing changes, then what is reached from the start, and the cycles.
#include "scenario/flow.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <deque>
#include <set>
#include <string_view>
#include <utility>

#include "scenario/components.h"
#include "scenario/flow_summary.h"
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

// Nodes that wait to be looked at, each of them once at a time.
class Waiting {
 public:
  explicit Waiting(std::size_t nodes) : is_waiting_(nodes, false) {}

  [[nodiscard]] bool empty() const { return nodes_.empty(); }
  void add(Index node) {
    if (!is_waiting_[place_of(node)]) {
      is_waiting_[place_of(node)] = true;
      nodes_.push_back(node);
    }
  }
  void add(const std::vector<Index>& nodes) {
    for (const Index node : nodes) {
      add(node);
    }
  }
  Index take() {
    const Index node = nodes_.front();
    nodes_.pop_front();
    is_waiting_[place_of(node)] = false;
    return node;
  }

 private:
  std::deque<Index> nodes_;
  std::vector<bool> is_waiting_;
};

class Flow {
 public:
  Flow(const Scenario& scenario, Reporter& reporter)
      : scenario_(scenario), reporter_(reporter), referrers_(referrers(scenario)) {}

  void check();

 private:
  enum Way : std::uint8_t { kPlain = 0, kInVisit = 1 };

  void find_returns();
  void find_endings();
  void find_reached();
  [[nodiscard]] bool comes_back(Index node) const;
  [[nodiscard]] bool is_reached(Index node) const {
    return reached_.at(kPlain)[place_of(node)] || reached_.at(kInVisit)[place_of(node)];
  }

  void report_nodes();
  void report_steps(Index index);
  void report_ends();
  void report_cycles();
  void report_cycle(const std::vector<Index>& nodes);

  const Scenario& scenario_;
  Reporter& reporter_;
  Edges referrers_;
  std::vector<FlowSummary> summaries_;
  std::vector<bool> returns_;
  std::vector<bool> can_end_;
  std::array<std::vector<bool>, 2> reached_;  ///< By Way.
};

void Flow::check() {
  if (scenario_.start == kNone) {
    return;
  }
  find_returns();
  find_endings();
  find_reached();
  report_nodes();
  report_ends();
  report_cycles();
}

// A path that falls off counts as coming back: it is an error of its own, and what stands behind
// the visit should not be called unreachable for it.
bool Flow::comes_back(Index node) const {
  const FlowSummary& summary = summaries_[place_of(node)];
  return summary.back != nullptr || !summary.loose.empty() ||
         std::any_of(summary.goes.begin(), summary.goes.end(),
                     [this](Index next) { return returns_[place_of(next)]; });
}

// What a visit leaves open depends on what its node does, and so on: from "nothing comes back"
// upwards, looking again at whoever refers to a node that was found to come back.
void Flow::find_returns() {
  const std::size_t count = scenario_.nodes.size();
  returns_.assign(count, false);
  summaries_.resize(count);
  Waiting waiting(count);
  for (std::size_t i = 0; i < count; ++i) {
    waiting.add(static_cast<Index>(i));
  }
  while (!waiting.empty()) {
    const Index node = waiting.take();
    summaries_[place_of(node)] = summarise(scenario_.nodes[place_of(node)], returns_);
    if (!returns_[place_of(node)] && comes_back(node)) {
      returns_[place_of(node)] = true;
      waiting.add(referrers_[place_of(node)]);
    }
  }
}

// From the nodes with an `end`, backwards.
void Flow::find_endings() {
  can_end_.assign(scenario_.nodes.size(), false);
  Waiting waiting(scenario_.nodes.size());
  const auto let_end = [&](Index node, bool can) {
    if (can && !can_end_[place_of(node)]) {
      can_end_[place_of(node)] = true;
      waiting.add(node);
    }
  };
  for (std::size_t i = 0; i < summaries_.size(); ++i) {
    let_end(static_cast<Index>(i), !summaries_[i].ends.empty());
  }
  while (!waiting.empty()) {
    const Index node = waiting.take();
    for (const Index referrer : referrers_[place_of(node)]) {
      const FlowSummary& summary = summaries_[place_of(referrer)];
      let_end(referrer, summary.goes.contains(node) || summary.visits.contains(node));
    }
  }
}

void Flow::find_reached() {
  reached_.at(kPlain).assign(scenario_.nodes.size(), false);
  reached_.at(kInVisit).assign(scenario_.nodes.size(), false);
  std::vector<std::pair<Index, Way>> waiting;
  const auto reach = [&](Index node, Way way) {
    if (!reached_.at(way)[place_of(node)]) {
      reached_.at(way)[place_of(node)] = true;
      waiting.emplace_back(node, way);
    }
  };
  reach(scenario_.start, kPlain);
  while (!waiting.empty()) {
    const auto [node, way] = waiting.back();
    waiting.pop_back();
    for (const Index next : summaries_[place_of(node)].goes) {
      reach(next, way);
    }
    for (const Index next : summaries_[place_of(node)].visits) {
      reach(next, kInVisit);
    }
  }
}

void Flow::report_nodes() {
  for (std::size_t i = 0; i < scenario_.nodes.size(); ++i) {
    const Node& node = scenario_.nodes[i];
    if (is_reached(static_cast<Index>(i))) {
      report_steps(static_cast<Index>(i));
    } else if (node.at.file == 0) {
      reporter_.add(FindingCode::kUnreachableNode, node.at,
                    fmt::format("no path leads to '{}'", node.name),
                    "go there from somewhere, or remove it");
    }
  }
}

void Flow::report_steps(Index index) {
  const Node& node = scenario_.nodes[place_of(index)];
  const FlowSummary& summary = summaries_[place_of(index)];
  for (const Step* step : summary.dead) {
    reporter_.add(FindingCode::kUnreachableStep, step->at, "no path leads to this step",
                  "move it above the step that leaves, or remove it");
  }
  for (const LooseEnd& loose : summary.loose) {
    reporter_.add(FindingCode::kFallsOff, loose.at,
                  fmt::format("behind this {} a path runs out of '{}'",
                              loose.is_reply ? "reply" : "step", node.name),
                  loose.is_reply
                      ? "give it a 'go' or an 'end', or let a step follow the decision"
                      : "add a 'go', an 'end', or 'back: true' where the node is visited");
  }
  if (summary.back != nullptr && reached_.at(kPlain)[place_of(index)]) {
    reporter_.add(
        FindingCode::kBackOutsideVisit, summary.back->at,
        fmt::format("a path reaches '{}' by 'go', and there is no way back from there", node.name),
        "reach it with 'visit', or write a 'go' here");
  }
}

void Flow::report_ends() {
  std::set<Index> used;
  for (std::size_t i = 0; i < summaries_.size(); ++i) {
    if (is_reached(static_cast<Index>(i))) {
      used.insert(summaries_[i].ends.begin(), summaries_[i].ends.end());
    }
  }
  for (std::size_t i = 0; i < scenario_.ends.size(); ++i) {
    if (!used.contains(static_cast<Index>(i))) {
      reporter_.add(FindingCode::kUnreachableEnd, scenario_.ends[i].at,
                    fmt::format("no path leads to the end '{}'", scenario_.ends[i].id),
                    "end there somewhere, or remove it");
    }
  }
}

void Flow::report_cycles() {
  Edges edges(scenario_.nodes.size());
  for (std::size_t i = 0; i < edges.size(); ++i) {
    if (is_reached(static_cast<Index>(i))) {
      edges[i].assign(summaries_[i].goes.begin(), summaries_[i].goes.end());
      edges[i].insert(edges[i].end(), summaries_[i].visits.begin(), summaries_[i].visits.end());
    }
  }
  for (const std::vector<Index>& nodes : cycles(edges)) {
    report_cycle(nodes);
  }
}

void Flow::report_cycle(const std::vector<Index>& nodes) {
  const auto is_inside = [&nodes](Index node) {
    return std::binary_search(nodes.begin(), nodes.end(), node);
  };
  for (const Index node : nodes) {
    const auto& visits = summaries_[place_of(node)].visits;
    if (const auto inner = std::find_if(visits.begin(), visits.end(), is_inside);
        inner != visits.end()) {
      const std::string_view visited = scenario_.nodes[place_of(*inner)].name;
      reporter_.add(FindingCode::kVisitsItself, scenario_.nodes[place_of(node)].at,
                    fmt::format("'{}' visits '{}', and a path leads from there back here",
                                scenario_.nodes[place_of(node)].name, visited),
                    "leave the visit with 'back: true' first, or use 'go'");
      return;
    }
  }
  const Index first = nodes.front();
  if (!can_end_[place_of(first)] && !returns_[place_of(first)]) {
    reporter_.add(FindingCode::kNoWayOut, scenario_.nodes[place_of(first)].at,
                  fmt::format("from '{}' on, play goes in a circle for ever",
                              scenario_.nodes[place_of(first)].name),
                  "let one option of the circle go somewhere else, or end");
  }
}

}  // namespace

void check_flow(const Scenario& scenario, Reporter& reporter) { Flow(scenario, reporter).check(); }

}  // namespace attune::scenario
