// Follows play from a decision to the next ones, every way it can go.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "scenario/proof/band_masks.h"
#include "scenario/proof/fact_layout.h"
#include "scenario/proof/flow_arrival.h"
#include "scenario/proof/flow_offers.h"
#include "scenario/proof/flow_program.h"
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
  struct Point {
    OpIndex op = 0;
    OpIndex last = 0;  ///< The operation before.
    VisitStack stack = 0;
    bool exact = true;
    std::uint32_t steps = 0;
    std::uint32_t draws = 0;  ///< How often chance decided.
    Index way = 0;            ///< Which of the ways of this walk; 0 is the first one.
    FactWords facts{};
    BandMasks bands{};

    /// Whether everything that follows is the same as from `other`.
    [[nodiscard]] bool stands_at(const Point& other) const {
      return op == other.op && stack == other.stack && facts == other.facts && bands == other.bands;
    }
  };

  /// An order in which ways are one that go on in the same way, from the same place.
  struct ComesBefore {
    bool operator()(const Point& one, const Point& other) const;
  };

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

  void follow(Point point, Guesses guesses, Arrived& arrived);
  /// One way to its end.
  void follow_one(Point& point, Guesses guesses, Arrived& arrived);
  /// Goes on by one operation; false at the end of the way.
  [[nodiscard]] bool step(Point& point, Guesses guesses, Arrived& arrived);
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
  /// Another way is to be followed, unless one like it is or was.
  void split(Point point, OpIndex op, bool exact);
  void find_circles_of_ways(Arrived& arrived) const;
  void meet(OpIndex op, bool exact);

  const Scenario* scenario_;
  const FlowProgram* program_;
  const FactLayout* layout_;
  Index seat_;
  FlowOffers offers_;
  BandMasks any_ = any_band();
  Places places_;
  std::vector<Met> met_;
  std::set<std::pair<const Assignment*, bool>> clamped_;  ///< And whether it was so exactly.
  std::vector<Point> pending_;                  ///< Ways of one walk that are still to be followed.
  std::map<Point, Index, ComesBefore> known_;   ///< Those and the ones that were, by number.
  std::vector<std::pair<Index, Index>> forks_;  ///< From which way which other ones begin.
  bool ways_meet_ = false;                      ///< Some way was known before.
  Offers offers_here_;
};

}  // namespace attune::scenario
