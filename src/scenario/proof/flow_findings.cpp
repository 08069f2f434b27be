// An outline first; a proof where there is no recursion; then what they mean.
#include "scenario/proof/flow_findings.h"

#include <fmt/format.h>

#include <optional>

#include "scenario/proof/fault_findings.h"
#include "scenario/proof/flow_outline.h"
#include "scenario/proof/proof.h"
#include "scenario/proof/reach.h"
#include "scenario/proof/reach_findings.h"
#include "scenario/proof/wanted_plays.h"

namespace attune::scenario {

namespace {

void report_recursions(const Scenario& scenario, const FlowOutline& outline, Reporter& reporter) {
  for (const FlowOutline::Recursion& recursion : outline.recursions) {
    const Node& outer = scenario.nodes[place_of(recursion.node)];
    reporter.add(FindingCode::kVisitsItself, outer.at,
                 fmt::format("'{}' visits '{}', and a path leads from there back here", outer.name,
                             scenario.nodes[place_of(recursion.visited)].name),
                 "leave the visit with 'back: true' first, or use 'go'");
  }
}

void report_endless(const Scenario& scenario, const FlowOutline& outline, const Reach& reach,
                    FaultFindings& faults, Reporter& reporter) {
  for (const std::vector<Index>& nodes : outline.endless) {
    const Node& first = scenario.nodes[place_of(nodes.front())];
    if (!reach.node(nodes.front()).at_all()) {
      continue;
    }
    reporter.add(FindingCode::kNoWayOut, first.at,
                 fmt::format("from '{}' on, play goes in a circle for ever", first.name),
                 "let one option of the circle go somewhere else, or end");
    for (const Index index : nodes) {
      faults.leave_out(scenario.nodes[place_of(index)]);
    }
  }
}

void report_not_proven(const Proof& proof, Reporter& reporter) {
  const std::string why =
      proof.states() == 0
          ? "more is remembered in this scenario than can be told apart"
          : fmt::format("{} states were explored, and there are more", proof.states());
  reporter.add(FindingCode::kNotProven, {1, 1, 0}, "flow is not proven: " + why,
               "raise --budget, or keep fewer variables, 'once' and seen() at a time");
}

}  // namespace

void check_flow(const std::shared_ptr<const Scenario>& scenario, std::size_t budget,
                Reporter& reporter) {
  if (scenario->start == kNone) {
    return;
  }
  const FlowOutline outline = outline_flow(*scenario);
  std::optional<Proof> proof;
  if (outline.recursions.empty()) {
    proof.emplace(*scenario, budget);
  }
  const Reach reach(outline, proof ? &*proof : nullptr);
  WantedPlays wanted(scenario, reporter);
  FaultFindings faults(*scenario, outline, wanted, reporter);
  report_recursions(*scenario, outline, reporter);
  report_endless(*scenario, outline, reach, faults, reporter);
  report_reach(*scenario, reach, wanted, reporter);
  if (!proof) {
    return faults.report_unproved();
  }
  if (proof->out_of_budget()) {
    report_not_proven(*proof, reporter);
  }
  faults.report(*proof);
}

}  // namespace attune::scenario
