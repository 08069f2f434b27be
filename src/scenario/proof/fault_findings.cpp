// The outline tells what to point at, the proof how to get there.
#include "scenario/proof/fault_findings.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "scenario/moment.h"
#include "scenario/proof/loose_end.h"

namespace attune::scenario {

namespace {

constexpr std::size_t kMostPicksTold = 12;

/// "picks that show it: kitchen#all, kitchen#no".
std::string told(const std::vector<std::string>& picks) {
  if (picks.empty()) {
    return "this happens before anything is picked";
  }
  const auto shown = static_cast<std::ptrdiff_t>(std::min(picks.size(), kMostPicksTold));
  std::string text =
      fmt::format("picks that show it: {}", fmt::join(picks.begin(), picks.begin() + shown, ", "));
  if (picks.size() > kMostPicksTold) {
    text += fmt::format(" and {} more", picks.size() - kMostPicksTold);
  }
  return text;
}

std::string told(const std::vector<const Option*>& picks) {
  if (picks.size() <= kMostPicksTold) {
    return told(keys_of(picks));
  }
  return fmt::format("{} and {} more",
                     told(keys_of({picks.begin(), picks.begin() + kMostPicksTold})),
                     picks.size() - kMostPicksTold);
}

}  // namespace

void FaultFindings::report(const Proof& proof) {
  for (const SeatProof& seat : proof.seats()) {
    for (const FaultFound& found : seat.explorer->faults()) {
      report_fault(proof, *seat.explorer, found);
    }
    if (proof.complete()) {
      report_traps(proof, *seat.explorer);
    }
  }
}

void FaultFindings::report_fault(const Proof& proof, FlowExplorer& explorer,
                                 const FaultFound& found) {
  const FlowOp& op = proof.program().ops[found.fault.op];
  const Node& stopped = node(op.node);
  // Of what will not be listed nobody reads the path, which may be as long as the scenario.
  std::string path = reporter_.full() ? std::string() : told(explorer.picks_by(found.by));
  if (!found.fault.exact && found.fault.kind != FlowFault::Kind::kClamps) {
    // Play notices a circle anywhere on it.
    const Index where = found.fault.kind == FlowFault::Kind::kRoundAndRound ? kNone : op.node;
    const std::vector<std::string>* played =
        wanted_.plays().stopped(where, what_play_says(found.fault.kind));
    if (played == nullptr && found.fault.by_chance) {
      return;
    }
    if (played == nullptr) {
      const Position at = op.step != nullptr ? op.step->at : stopped.at;
      return wanted_.note_never_seen(
          at, fmt::format("a path on which {}", what_play_says(found.fault.kind)));
    }
    path = told(*played);
  }
  switch (found.fault.kind) {
    case FlowFault::Kind::kFallsOff:
      return report_loose(op, path);
    case FlowFault::Kind::kBackOutside:
      return report_back(op, path);
    case FlowFault::Kind::kNoOption:
      return reporter_.add(FindingCode::kNoOption, op.step->at,
                           fmt::format("nothing can be picked here on some path; {}", path),
                           "give one option no 'if', or let a step with 'if' go elsewhere before");
    case FlowFault::Kind::kRoundAndRound:
      return report_circle(stopped, path);
    case FlowFault::Kind::kClamps:
      return report_clamp(*found.fault.assignment, path);
  }
}

void FaultFindings::report_back(const FlowOp& op, const std::string& path) {
  reporter_.add(FindingCode::kBackOutsideVisit, op.step->at,
                fmt::format("a path reaches '{}' by 'go', and there is no way back from there; {}",
                            node(op.node).name, path),
                "reach it with 'visit', or write a 'go' here");
}

void FaultFindings::report_loose(const FlowOp& op, const std::string& path) {
  for (const LooseEnd& loose : outline_.summaries[place_of(op.node)].loose) {
    const void* place = loose.option != nullptr ? static_cast<const void*>(loose.option)
                                                : static_cast<const void*>(loose.step);
    if (stands_for(loose, op) && (place == nullptr || reported_.insert(place).second)) {
      add_loose(loose, op.node, path);
    }
  }
}

void FaultFindings::add_loose(const LooseEnd& loose, Index index, const std::string& path) {
  const bool is_reply = loose.option != nullptr;
  reporter_.add(FindingCode::kFallsOff, loose.at,
                fmt::format("behind this {} a path runs out of '{}'{}", is_reply ? "reply" : "step",
                            node(index).name, path.empty() ? "" : "; " + path),
                is_reply ? "give it a 'go' or an 'end', or let a step follow the decision"
                         : "add a 'go', an 'end', or 'back: true' where the node is visited");
}

void FaultFindings::report_circle(const Node& node, const std::string& path) {
  if (reported_.insert(&node).second) {
    reporter_.add(FindingCode::kNoWayOut, node.at,
                  fmt::format("from '{}' on, play goes in a circle for ever; {}", node.name, path),
                  "let one option of the circle go somewhere else, or end");
  }
}

void FaultFindings::report_clamp(const Assignment& assignment, const std::string& path) {
  const Variable& variable = scenario_.variables[place_of(assignment.variable)];
  if (std::abs(assignment.value) > variable.high - variable.low) {
    return;  // It always does, and that was found without a proof.
  }
  reporter_.add(FindingCode::kMayClamp, assignment.at,
                fmt::format("'{}' can run past {} here and stays there; {}", variable.id,
                            assignment.value > 0 ? variable.high : variable.low, path),
                fmt::format("widen its range in 'state', or ask before: 'if: {} {} {}'",
                            variable.id, assignment.value > 0 ? '<' : '>',
                            assignment.value > 0 ? variable.high : variable.low));
}

// Faults have been reported; a trap is a state from which nothing but other states is reached.
void FaultFindings::report_traps(const Proof& proof, FlowExplorer& explorer) {
  for (const StateIndex index : explorer.traps()) {
    const FactWords state = explorer.states().state(index);
    const OpIndex decision = explorer.walk().places().standing(FlowWalk::place_in(state)).decision;
    const Node& trapped = node(proof.program().ops[decision].node);
    if (reported_.contains(&trapped)) {
      continue;
    }
    if (index < explorer.exact_states()) {
      report_circle(trapped, told(explorer.picks_to(index)));
    } else if (reported_.insert(&trapped).second) {
      wanted_.note_never_seen(trapped.at,
                              fmt::format("a circle without a way out in '{}'", trapped.name));
    }
  }
}

// Without a proof the outline has the word: every condition can go both ways.
void FaultFindings::report_unproved() {
  for (std::size_t i = 0; i < scenario_.nodes.size(); ++i) {
    const FlowSummary& summary = outline_.summaries[i];
    const auto index = static_cast<Index>(i);
    if (!outline_.reached[i]) {
      continue;
    }
    for (const LooseEnd& loose : summary.loose) {
      add_loose(loose, index, "");
    }
    if (summary.back != nullptr && outline_.reached_plainly[i]) {
      reporter_.add(FindingCode::kBackOutsideVisit, summary.back->at,
                    fmt::format("a path reaches '{}' by 'go', and there is no way back from there",
                                node(index).name),
                    "reach it with 'visit', or write a 'go' here");
    }
  }
}

}  // namespace attune::scenario
