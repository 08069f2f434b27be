// Everything that play of a scenario can come to, from every seat: explored, not sampled.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

#include "scenario/proof/flow_explorer.h"

namespace attune::scenario {

/// So many states are explored where nobody says otherwise: some seconds, and less memory than a
/// browser's tab.
inline constexpr std::size_t kDefaultBudget = 4'000'000;

/// An exploration from one seat, with what it is about.
struct SeatProof {
  Index seat = kNone;
  std::unique_ptr<FlowExplorer> explorer;
};

/// How everything written was met, over all seats.
class Proof {
 public:
  /// Explores. `scenario` must outlive the proof. Visits may not contain themselves (ATN0506).
  Proof(const Scenario& scenario, std::size_t budget);
  // The explorations point into the program.
  Proof(const Proof&) = delete;
  Proof& operator=(const Proof&) = delete;
  ~Proof() = default;

  /// Everything was explored: what was not met cannot be.
  [[nodiscard]] bool complete() const { return complete_; }
  /// It is not because the budget ran out, because a state has more facts than can be packed, or
  /// because chance and bands leave too many ways between two decisions.
  [[nodiscard]] bool out_of_budget() const;
  /// States of all seats.
  [[nodiscard]] std::size_t states() const { return states_; }
  /// Bytes that the states of the largest seat take.
  [[nodiscard]] std::size_t bytes() const { return bytes_; }

  [[nodiscard]] Met node(Index index) const { return nodes_[place_of(index)]; }
  [[nodiscard]] Met option(Index number) const { return options_[place_of(number)]; }
  [[nodiscard]] Met end(Index index) const { return ends_[place_of(index)]; }
  [[nodiscard]] Met step(const Step& step) const;

  [[nodiscard]] const FlowProgram& program() const { return program_; }
  [[nodiscard]] const std::vector<SeatProof>& seats() const { return seats_; }

 private:
  void explore(Index seat, std::size_t budget);
  void add_met(const FlowWalk& walk);

  const Scenario* scenario_;
  FlowProgram program_;
  FactLayout layout_;
  std::vector<SeatProof> seats_;
  bool complete_ = true;
  std::size_t states_ = 0;
  std::size_t bytes_ = 0;
  std::vector<Met> nodes_;
  std::vector<Met> options_;
  std::vector<Met> ends_;
  std::unordered_map<const Step*, Met> steps_;
};

}  // namespace attune::scenario
