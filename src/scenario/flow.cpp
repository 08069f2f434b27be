#include "scenario/flow.h"

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <string_view>
#include <utility>

#include "scenario/components.h"
#include "scenario/flow_summary.h"
#include "scenario/walk.h"

namespace attune::scenario {

namespace {

// Nodes that name `node` in a go or a visit, for each node.
Edges referrers(const Scenario& scenario) {
  Edges from(scenario.nodes.size());
  for (std::size_t i = 0; i < scenario.nodes.size(); ++i) {
    const auto self = static_cast<Index>(i);
    for_each_step(scenario.nodes[i].steps, [&](const Step& step) {
      if (const auto* go = std::get_if<Go>(&step.what)) {
        from[place_of(go->node)].push_back(self);
      } else if (const auto* visit = std::get_if<Visit>(&step.what)) {
        from[place_of(visit->node)].push_back(self);
      } else if (const auto* choose = std::get_if<Choose>(&step.what)) {
        for (const Option& option : choose->options) {
          if (option.go != kNone) {
            from[place_of(option.go)].push_back(self);
          }
        }
      }
    });
  }
  return from;
}

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
    return reached_[kPlain][place_of(node)] || reached_[kInVisit][place_of(node)];
  }

  void report_nodes();
  void report_steps(Index node);
  void report_ends();
  void report_cycles();
  void report_cycle(const std::vector<Index>& nodes);
  void add(FindingCode code, Position place, std::string message, std::string fix);

  const Scenario& scenario_;
  Reporter& reporter_;
  Edges referrers_;
  std::vector<FlowSummary> summaries_;
  std::vector<bool> returns_;
  std::vector<bool> can_end_;
  std::vector<bool> reached_[2];
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
  return summary.back != nullptr || summary.falls_off ||
         std::any_of(summary.goes.begin(), summary.goes.end(),
                     [this](Index next) { return returns_[place_of(next)]; });
}

// What a visit leaves open depends on what its node does, and so on: from "nothing comes back"
// upwards, looking again at whoever refers to a node that was found to come back.
void Flow::find_returns() {
  const std::size_t count = scenario_.nodes.size();
  returns_.assign(count, false);
  summaries_.resize(count);
  std::deque<Index> waiting;
  std::vector<bool> is_waiting(count, true);
  for (std::size_t i = 0; i < count; ++i) {
    waiting.push_back(static_cast<Index>(i));
  }
  while (!waiting.empty()) {
    const Index node = waiting.front();
    waiting.pop_front();
    is_waiting[place_of(node)] = false;
    summaries_[place_of(node)] = summarise(scenario_.nodes[place_of(node)], returns_);
    if (returns_[place_of(node)] || !comes_back(node)) {
      continue;
    }
    returns_[place_of(node)] = true;
    for (const Index referrer : referrers_[place_of(node)]) {
      if (!is_waiting[place_of(referrer)]) {
        is_waiting[place_of(referrer)] = true;
        waiting.push_back(referrer);
      }
    }
  }
}

// From the nodes with an `end`, backwards.
void Flow::find_endings() {
  can_end_.assign(scenario_.nodes.size(), false);
  std::vector<Index> waiting;
  for (std::size_t i = 0; i < summaries_.size(); ++i) {
    if (!summaries_[i].ends.empty()) {
      can_end_[i] = true;
      waiting.push_back(static_cast<Index>(i));
    }
  }
  while (!waiting.empty()) {
    const Index node = waiting.back();
    waiting.pop_back();
    for (const Index referrer : referrers_[place_of(node)]) {
      const FlowSummary& summary = summaries_[place_of(referrer)];
      const bool leads = summary.goes.contains(node) || summary.visits.contains(node);
      if (leads && !can_end_[place_of(referrer)]) {
        can_end_[place_of(referrer)] = true;
        waiting.push_back(referrer);
      }
    }
  }
}

void Flow::find_reached() {
  reached_[kPlain].assign(scenario_.nodes.size(), false);
  reached_[kInVisit].assign(scenario_.nodes.size(), false);
  std::vector<std::pair<Index, Way>> waiting;
  const auto reach = [&](Index node, Way way) {
    if (!reached_[way][place_of(node)]) {
      reached_[way][place_of(node)] = true;
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
      add(FindingCode::kUnreachableNode, node.at, fmt::format("no path leads to '{}'", node.name),
          "go there from somewhere, or remove it");
    }
  }
}

void Flow::report_steps(Index index) {
  const Node& node = scenario_.nodes[place_of(index)];
  const FlowSummary& summary = summaries_[place_of(index)];
  for (const Step* step : summary.dead) {
    add(FindingCode::kUnreachableStep, step->at, "no path leads to this step",
        "move it above the step that leaves, or remove it");
  }
  if (summary.falls_off) {
    add(FindingCode::kFallsOff, node.steps.empty() ? node.at : node.steps.back().at,
        fmt::format("behind this step a path runs out of '{}'", node.name),
        "add a 'go', an 'end', or 'back: true' where the node is visited");
  }
  if (summary.back != nullptr && reached_[kPlain][place_of(index)]) {
    add(FindingCode::kBackOutsideVisit, summary.back->at,
        fmt::format("a path reaches '{}' by 'go', and there is no way back from there", node.name),
        "reach it with 'visit', or write a 'go' here");
  }
}

void Flow::report_ends() {
  std::vector<bool> used(scenario_.ends.size(), false);
  for (std::size_t i = 0; i < summaries_.size(); ++i) {
    if (is_reached(static_cast<Index>(i))) {
      for (const Index end : summaries_[i].ends) {
        used[place_of(end)] = true;
      }
    }
  }
  for (std::size_t i = 0; i < used.size(); ++i) {
    if (!used[i]) {
      add(FindingCode::kUnreachableEnd, scenario_.ends[i].at,
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
      add(FindingCode::kVisitsItself, scenario_.nodes[place_of(node)].at,
          fmt::format("'{}' visits '{}', and a path leads from there back here",
                      scenario_.nodes[place_of(node)].name, visited),
          "leave the visit with 'back: true' first, or use 'go'");
      return;
    }
  }
  const Index first = nodes.front();
  if (!can_end_[place_of(first)] && !returns_[place_of(first)]) {
    add(FindingCode::kNoWayOut, scenario_.nodes[place_of(first)].at,
        fmt::format("from '{}' on, play goes in a circle for ever",
                    scenario_.nodes[place_of(first)].name),
        "let one option of the circle go somewhere else, or end");
  }
}

void Flow::add(FindingCode code, Position place, std::string message, std::string fix) {
  reporter_.add(code, place, std::move(message), std::move(fix));
}

}  // namespace

void check_flow(const Scenario& scenario, Reporter& reporter) { Flow(scenario, reporter).check(); }

}  // namespace attune::scenario
