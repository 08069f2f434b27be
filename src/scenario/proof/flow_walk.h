// Follows play from a decision to the next ones, every way it can go.
#pragma once

#include <cstdint>
#include <set>
#include <utility>
#include <vector>

#include "scenario/proof/band_masks.h"
#include "scenario/proof/fact_layout.h"
#include "scenario/proof/flow_arrival.h"
#include "scenario/proof/flow_offers.h"
#include "scenario/proof/flow_program.h"
#include "scenario/proof/flow_runs.h"
#include "scenario/proof/pending_ways.h"
#include "scenario/proof/places.h"

namespace attune::scenario {

/// Whether a walk follows ways on which a band, or what nobody chooses, has to be guessed.
enum class Guesses : std::uint8_t { kLeft, kFollowed };

/// How an operation was met: exactly, or with something guessed on the way.
struct Met {
  bool exactly = false;
  bool guessing = false;

  [[nodiscard]] bool at_all() const { return exactly || guessing; }
  [[nodiscard]] bool guessed() const { return guessing && !exactly; }
};

class FlowWalk {
 public:
  /// From the seat of `seat`; kNone where nobody sits.
  FlowWalk(const Scenario& scenario, const FlowProgram& program, const FactLayout& layout,
           Index seat);

  /// From the start of the scenario to its first decisions.
  void begin(Guesses guesses, Arrived& arrived);

  /// What can be picked, or happens where nobody chooses, in a state; in written order.
  void offers(const FactWords& state, Offers& offers) const;

  /// From a decision on, by one of its offers.
  void pick(const FactWords& state, const Offer& offer, Guesses guesses, Arrived& arrived);

  /// How each operation was met so far.
  [[nodiscard]] const std::vector<Met>& met() const { return met_; }
  [[nodiscard]] const Places& places() const { return places_; }
  [[nodiscard]] static Place place_in(const FactWords& state) {
    return static_cast<Place>(state[0]);
  }
  /// Whether the person decides in this state.
  [[nodiscard]] bool is_persons(const FactWords& state) const;

 private:
  using Point = WayPoint;

  /// Which of a fork's targets play may go to.
  struct Ways {
    bool masked = false;     ///< False: to each of them, by chance.
    std::uint32_t mask = 0;  ///< A bit for each target.

    [[nodiscard]] bool leads(std::size_t target) const {
      return !masked || ((mask >> target) & 1U) != 0;
    }
    /// Which of them it is has to be guessed.
    [[nodiscard]] bool open() const { return (mask & (mask - 1U)) != 0; }
  };

  void follow(Point& point, Guesses guesses, Arrived& arrived);
  /// The ways into which it forked.
  void follow_forks(Point& point, Guesses guesses, Arrived& arrived);
  /// One way to its end.
  void follow_one(Point& point, Guesses guesses, Arrived& arrived);
  /// The rest of one that is so long that it may be a circle.
  void follow_long_one(Point& point, Guesses guesses, Arrived& arrived);
  /// Goes on by one operation; false at the end of the way.
  [[nodiscard]] bool step(Point& point, Guesses guesses, Arrived& arrived);
  /// Goes to the end of the run on which it stands, if it stands on any.
  void run_on(Point& point);
  [[nodiscard]] bool take_fork(const FlowOp& op, Point& point, Guesses guesses, Arrived& arrived);
  [[nodiscard]] bool take_if(const FlowOp& op, Point& point, Guesses guesses, Arrived& arrived);
  [[nodiscard]] bool take_by(const FlowOp& op, const Point& point, Guesses guesses,
                             Arrived& arrived);
  [[nodiscard]] bool take_decision(const FlowOp& op, Point& point, Guesses guesses,
                                   Arrived& arrived);
  bool take_back(Point& point) const;
  /// Time passes: what moves within a talk may be anything afterwards.
  void forget_bands(Point& point) const;
  void take_pick(const FlowOp& op, Point& point, Arrived& arrived);
  void assign(const std::vector<Assignment>& assignments, const Point& at, FactWords& facts,
              Arrived& arrived);
  [[nodiscard]] Ways ways_of(const FlowOp& fork, const Point& point) const;
  void speak(OpIndex from, OpIndex until, const Point& point);
  void speak_each(const FlowOp& fork, Point point);
  void meet(OpIndex op, bool exact);

  const Scenario* scenario_;
  const FlowProgram* program_;
  const FactLayout* layout_;
  Index seat_;
  FlowOffers offers_;
  BandMasks any_ = any_band();
  Places places_;
  std::vector<Met> met_;
  FlowRuns runs_;
  std::vector<Met> runs_met_;  ///< By the operation with which a run begins.
  std::set<std::pair<const Assignment*, bool>> clamped_;  ///< And whether it was so exactly.
  PendingWays ways_;
  Offers offers_here_;
};

}  // namespace attune::scenario
