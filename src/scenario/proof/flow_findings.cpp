// The outline tells what to point at, the proof whether it is so, and plays what bands leave open.
#include "scenario/proof/flow_findings.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "scenario/moment.h"
#include "scenario/proof/flow_outline.h"
#include "scenario/proof/loose_end.h"
#include "scenario/proof/proof.h"
#include "scenario/proof/reach.h"
#include "scenario/proof/sampled_plays.h"
#include "scenario/walk.h"

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

std::string fault_text(FlowFault::Kind kind) {
  switch (kind) {
    case FlowFault::Kind::kFallsOff:
      return kFaultFellOff;
    case FlowFault::Kind::kBackOutside:
      return kFaultBackOutside;
    case FlowFault::Kind::kNoOption:
      return kFaultNoOption;
    case FlowFault::Kind::kRoundAndRound:
      return kFaultRoundAndRound;
    case FlowFault::Kind::kClamps:
      break;
  }
  return {};
}

class FlowFindings {
 public:
  FlowFindings(const std::shared_ptr<const Scenario>& scenario, std::size_t budget,
               Reporter& reporter)
      : shared_(scenario),
        scenario_(*scenario),
        budget_(budget),
        reporter_(reporter),
        outline_(outline_flow(*scenario)) {}

  void report();

 private:
  void report_recursions();
  void report_endless();
  void report_nodes();
  void report_ends();
  void report_steps(const Steps& steps);
  void report_inside(const Step& step);
  void report_option(const Option& option);
  void report_unproved_paths();
  void report_fault(FlowExplorer& explorer, const FaultFound& found);
  void report_loose(const FlowOp& op, const std::string& path);
  void add_loose(const LooseEnd& loose, Index index, const std::string& path);
  void report_back(const FlowOp& op, const std::string& path);
  void report_circle(const Node& node, const std::string& path);
  void report_clamp(const Assignment& assignment, const std::string& path);
  void report_traps(FlowExplorer& explorer);

  [[nodiscard]] const SampledPlays& plays();
  void note_never_seen(Position at, std::string_view what);
  [[nodiscard]] const Node& node(Index index) const { return scenario_.nodes[place_of(index)]; }

  const std::shared_ptr<const Scenario>& shared_;
  const Scenario& scenario_;
  std::size_t budget_;
  Reporter& reporter_;
  FlowOutline outline_;
  std::optional<Proof> proof_;
  std::optional<Reach> reach_;
  std::optional<SampledPlays> plays_;
  std::set<const void*> reported_;  ///< Nodes of loops, and places where paths run out.
};

void FlowFindings::report() {
  report_recursions();
  if (outline_.recursions.empty()) {
    proof_.emplace(scenario_, budget_);
  }
  reach_.emplace(outline_, proof_ ? &*proof_ : nullptr);
  report_endless();
  report_nodes();
  report_ends();
  if (!proof_) {
    return report_unproved_paths();
  }
  if (proof_->out_of_budget()) {
    reporter_.add(FindingCode::kNotProven, {1, 1, 0},
                  fmt::format("flow is not proven: {} states were explored, and there are more",
                              proof_->states()),
                  "raise --budget, or keep fewer variables, 'once' and seen() at a time");
  }
  for (const SeatProof& seat : proof_->seats()) {
    for (const FaultFound& found : seat.explorer->faults()) {
      report_fault(*seat.explorer, found);
    }
    if (proof_->complete()) {
      report_traps(*seat.explorer);
    }
  }
}

void FlowFindings::report_recursions() {
  for (const FlowOutline::Recursion& recursion : outline_.recursions) {
    const Node& outer = node(recursion.node);
    reporter_.add(FindingCode::kVisitsItself, outer.at,
                  fmt::format("'{}' visits '{}', and a path leads from there back here", outer.name,
                              node(recursion.visited).name),
                  "leave the visit with 'back: true' first, or use 'go'");
  }
}

void FlowFindings::report_endless() {
  for (const std::vector<Index>& nodes : outline_.endless) {
    if (!reach_->node(nodes.front()).at_all()) {
      continue;
    }
    reporter_.add(
        FindingCode::kNoWayOut, node(nodes.front()).at,
        fmt::format("from '{}' on, play goes in a circle for ever", node(nodes.front()).name),
        "let one option of the circle go somewhere else, or end");
    for (const Index index : nodes) {
      reported_.insert(&node(index));
    }
  }
}

void FlowFindings::report_nodes() {
  for (std::size_t i = 0; i < scenario_.nodes.size(); ++i) {
    const Node& node = scenario_.nodes[i];
    const Met met = reach_->node(static_cast<Index>(i));
    if (met.guessed() && !plays().entered(static_cast<Index>(i))) {
      note_never_seen(node.at, fmt::format("'{}'", node.name));
    } else if (met.at_all()) {
      report_steps(node.steps);
    } else if (node.at.file == 0) {
      reporter_.add(FindingCode::kUnreachableNode, node.at,
                    fmt::format("no path leads to '{}'", node.name),
                    "go there from somewhere, or remove it");
    }
  }
}

void FlowFindings::report_ends() {
  for (std::size_t i = 0; i < scenario_.ends.size(); ++i) {
    const Ending& end = scenario_.ends[i];
    const Met met = reach_->end(static_cast<Index>(i));
    if (!met.at_all()) {
      reporter_.add(FindingCode::kUnreachableEnd, end.at,
                    fmt::format("no path leads to the end '{}'", end.id),
                    "end there somewhere, or remove it");
    } else if (met.guessed() && plays().ended(static_cast<Index>(i)) == nullptr) {
      note_never_seen(end.at, fmt::format("the end '{}'", end.id));
    }
  }
}

// Of a list of steps the first one tells about those behind it.
void FlowFindings::report_steps(const Steps& steps) {
  for (const Step& step : steps) {
    const Met met = reach_->step(step);
    if (!met.at_all()) {
      reporter_.add(FindingCode::kUnreachableStep, step.at, "no path leads to this step",
                    "move it above the step that leaves, loosen the conditions around it, or "
                    "remove it");
      return;
    }
    const auto* line = std::get_if<Line>(&step.what);
    if (line != nullptr && met.guessed() && !plays().heard(*line)) {
      note_never_seen(step.at, "this line");
      return;
    }
    report_inside(step);
  }
}

void FlowFindings::report_inside(const Step& step) {
  if (const auto* choose = std::get_if<Choose>(&step.what)) {
    std::for_each(choose->options.begin(), choose->options.end(),
                  [this](const Option& option) { report_option(option); });
  } else {
    for_each_inner(step, [this](const Steps& inner) { report_steps(inner); });
  }
}

void FlowFindings::report_option(const Option& option) {
  const Met met = reach_->option(option);
  if (!met.at_all()) {
    reporter_.add(FindingCode::kUnreachableOption, option.at,
                  "on no path can this option be picked", "loosen its 'if', or remove it");
  } else if (met.guessed() && !plays().picked(option)) {
    note_never_seen(option.at, "this option");
  } else {
    report_steps(option.then);
  }
}

void FlowFindings::report_fault(FlowExplorer& explorer, const FaultFound& found) {
  const FlowOp& op = proof_->program().ops[found.fault.op];
  const Node& stopped = node(op.node);
  // Of what will not be listed nobody reads the path, which may be as long as the scenario.
  std::string path = reporter_.full() ? std::string() : told(explorer.picks_by(found.by));
  if (!found.fault.exact && found.fault.kind != FlowFault::Kind::kClamps) {
    // Play notices a circle anywhere on it.
    const Index where = found.fault.kind == FlowFault::Kind::kRoundAndRound ? kNone : op.node;
    const std::vector<std::string>* played = plays().stopped(where, fault_text(found.fault.kind));
    if (played == nullptr && found.fault.by_chance) {
      return;
    }
    if (played == nullptr) {
      const Position at = op.step != nullptr ? op.step->at : stopped.at;
      return note_never_seen(at, fmt::format("a path on which {}", fault_text(found.fault.kind)));
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

void FlowFindings::report_back(const FlowOp& op, const std::string& path) {
  reporter_.add(FindingCode::kBackOutsideVisit, op.step->at,
                fmt::format("a path reaches '{}' by 'go', and there is no way back from there; {}",
                            node(op.node).name, path),
                "reach it with 'visit', or write a 'go' here");
}

void FlowFindings::report_loose(const FlowOp& op, const std::string& path) {
  for (const LooseEnd& loose : outline_.summaries[place_of(op.node)].loose) {
    const void* place = loose.option != nullptr ? static_cast<const void*>(loose.option)
                                                : static_cast<const void*>(loose.step);
    if (stands_for(loose, op) && (place == nullptr || reported_.insert(place).second)) {
      add_loose(loose, op.node, path);
    }
  }
}

void FlowFindings::add_loose(const LooseEnd& loose, Index index, const std::string& path) {
  const bool is_reply = loose.option != nullptr;
  reporter_.add(FindingCode::kFallsOff, loose.at,
                fmt::format("behind this {} a path runs out of '{}'{}", is_reply ? "reply" : "step",
                            node(index).name, path.empty() ? "" : "; " + path),
                is_reply ? "give it a 'go' or an 'end', or let a step follow the decision"
                         : "add a 'go', an 'end', or 'back: true' where the node is visited");
}

void FlowFindings::report_circle(const Node& node, const std::string& path) {
  if (reported_.insert(&node).second) {
    reporter_.add(FindingCode::kNoWayOut, node.at,
                  fmt::format("from '{}' on, play goes in a circle for ever; {}", node.name, path),
                  "let one option of the circle go somewhere else, or end");
  }
}

void FlowFindings::report_clamp(const Assignment& assignment, const std::string& path) {
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
void FlowFindings::report_traps(FlowExplorer& explorer) {
  for (const StateIndex index : explorer.traps()) {
    const FactWords state = explorer.states().state(index);
    const OpIndex decision = explorer.walk().places().standing(FlowWalk::place_in(state)).decision;
    const Node& trapped = node(proof_->program().ops[decision].node);
    if (reported_.contains(&trapped)) {
      continue;
    }
    if (index < explorer.exact_states()) {
      report_circle(trapped, told(explorer.picks_to(index)));
    } else if (reported_.insert(&trapped).second) {
      note_never_seen(trapped.at, fmt::format("a circle without a way out in '{}'", trapped.name));
    }
  }
}

const SampledPlays& FlowFindings::plays() {
  if (!plays_) {
    plays_.emplace(shared_);
  }
  return *plays_;
}

void FlowFindings::note_never_seen(Position at, std::string_view what) {
  reporter_.add(FindingCode::kNeverSeen, at,
                fmt::format("only how the couple is leads to {}: never seen in {} plays", what,
                            plays().plays()),
                "play it yourself once, and loosen the condition if nobody ever meets it");
}

// Without a proof the outline has the word: every condition can go both ways.
void FlowFindings::report_unproved_paths() {
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

}  // namespace

void check_flow(const std::shared_ptr<const Scenario>& scenario, std::size_t budget,
                Reporter& reporter) {
  if (scenario->start != kNone) {
    FlowFindings(scenario, budget, reporter).report();
  }
}

}  // namespace attune::scenario
