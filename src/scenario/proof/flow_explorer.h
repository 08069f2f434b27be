// Breadth first through all states of a scenario from one seat.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "scenario/proof/flow_walk.h"
#include "scenario/proof/state_store.h"

namespace attune::scenario {

/// The last decision on the way to something, and what was picked there.
struct CameBy {
  StateIndex state = kNoState;  ///< kNoState: before the first decision.
  OpIndex pick = 0;
};

struct FaultFound {
  FlowFault fault;
  CameBy by;
};

/// How an end was reached first.
struct EndFound {
  std::optional<CameBy> exactly;
  std::optional<CameBy> guessing;
};

/// Explores everything that can be told exactly first, and then what needs a guess: a state has a
/// smaller index than exact_states() if and only if some way to it guesses nothing, and then the
/// first way found to it is one with the fewest decisions.
class FlowExplorer {
 public:
  /// Stops once more than `budget` states are known, or where the ways of one walk are too many.
  FlowExplorer(const Scenario& scenario, const FlowProgram& program, const FactLayout& layout,
               Index seat, std::size_t budget);

  void explore();

  /// Some states were not explored because the budget ran out, or some ways were too many.
  [[nodiscard]] bool out_of_budget() const { return out_of_budget_; }
  /// Every state and every way was followed.
  [[nodiscard]] bool complete() const { return complete_; }
  [[nodiscard]] const StateStore& states() const { return states_; }
  [[nodiscard]] std::size_t exact_states() const { return exact_states_; }
  [[nodiscard]] const FlowWalk& walk() const { return walk_; }
  /// Each kind at each place once, in the order in which they were found; exactly if it can be.
  [[nodiscard]] const std::vector<FaultFound>& faults() const { return faults_; }
  [[nodiscard]] const std::vector<EndFound>& ends() const { return ends_; }

  /// The first state from which no way leads to an end, of each node; only where complete().
  [[nodiscard]] std::vector<StateIndex> traps();

  /// What the person picks on the way to a state, in order.
  [[nodiscard]] std::vector<const Option*> picks_to(StateIndex state);
  /// The same, and what was picked there.
  [[nodiscard]] std::vector<const Option*> picks_by(const CameBy& by);

  /// The states that play comes to from `state`, and the ends: each once for every offer.
  struct Next {
    std::vector<StateIndex> states;
    std::vector<Index> ends;
    bool fault = false;  ///< And some way meets one that stops it.
  };
  void next_of(StateIndex state, Next& next);
  /// The same from the start.
  void first(Next& next);

 private:
  void explore_guesses();
  void begin(Guesses guesses);
  void explore_from(StateIndex first, Guesses guesses);
  [[nodiscard]] bool must_stop();
  void expand(StateIndex index, Guesses guesses);
  void add_waiting();
  void take_down(const CameBy& by);
  /// Takes down that whoever is not played may have to choose again without anybody else.
  void link_unmanned(const FactWords& from);
  void find_unmanned_circles();
  void take_down_fault(const FlowFault& fault, const CameBy& by);
  void gather(Next& next) const;
  void find_offers(StateIndex index, const FactWords& state);
  [[nodiscard]] bool find_more_that_can_end();
  [[nodiscard]] bool can_end_next(StateIndex index, Next& next);
  void mark_way_back(StateIndex index);
  /// Null where nobody who plays picked anything between the two.
  [[nodiscard]] const Option* persons_pick_between(StateIndex from, StateIndex to);

  const FlowProgram* program_;
  FlowWalk walk_;
  StateStore states_;
  std::size_t budget_;
  std::size_t exact_states_ = 0;
  bool guessing_ = false;  ///< All exact states are known.
  bool complete_ = true;
  bool out_of_budget_ = false;
  std::vector<StateIndex> with_guesses_;  ///< Exact states some of whose ways were left.
  bool start_has_guesses_ = false;
  std::vector<FaultFound> faults_;
  /// By kind and place: where it stands in faults_.
  std::map<std::tuple<FlowFault::Kind, OpIndex, const Assignment*>, std::size_t> known_faults_;
  std::vector<EndFound> ends_;
  std::vector<bool> can_end_;  ///< By state.
  /// Decisions that nobody makes, and such ones that follow on them at once.
  std::set<std::pair<OpIndex, OpIndex>> unmanned_;
  Arrived arrived_;
  Offers offers_;
  /// What was picked on the last step to a state, once somebody asked: paths share their
  /// beginnings.
  std::unordered_map<StateIndex, const Option*> persons_picks_;
};

/// Their keys, as an author refers to them.
[[nodiscard]] std::vector<std::string> keys_of(const std::vector<const Option*>& options);

}  // namespace attune::scenario
