// Where play does what its author cannot have meant, each with the picks that show it.
#pragma once

#include <set>
#include <string>

#include "scenario/proof/flow_outline.h"
#include "scenario/proof/proof.h"
#include "scenario/proof/wanted_plays.h"
#include "scenario/reporter.h"

namespace attune::scenario {

class FaultFindings {
 public:
  /// All of them must outlive it.
  FaultFindings(const Scenario& scenario, const FlowOutline& outline, WantedPlays& wanted,
                Reporter& reporter)
      : scenario_(scenario), outline_(outline), wanted_(wanted), reporter_(reporter) {}

  /// A loop of `node` was reported; nothing more is said about it.
  void leave_out(const Node& node) { reported_.insert(&node); }

  /// ATN0504, ATN0505, ATN0507, ATN0509 and ATN0416, as the proof met them.
  void report(const Proof& proof);

  /// ATN0504 and ATN0505 without a proof: every condition can go both ways.
  void report_unproved();

 private:
  void report_fault(const Proof& proof, FlowExplorer& explorer, const FaultFound& found);
  void report_loose(const FlowOp& op, const std::string& path);
  void add_loose(const LooseEnd& loose, Index index, const std::string& path);
  void report_back(const FlowOp& op, const std::string& path);
  void report_circle(const Node& node, const std::string& path);
  void report_clamp(const Assignment& assignment, const std::string& path);
  void report_traps(const Proof& proof, FlowExplorer& explorer);

  [[nodiscard]] const Node& node(Index index) const { return scenario_.nodes[place_of(index)]; }

  const Scenario& scenario_;
  const FlowOutline& outline_;
  WantedPlays& wanted_;
  Reporter& reporter_;
  std::set<const void*> reported_;  ///< Nodes of loops, and places where paths run out.
};

}  // namespace attune::scenario
