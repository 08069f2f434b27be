// The ways on which a walk goes on after it forked.
#pragma once

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "scenario/proof/band_masks.h"
#include "scenario/proof/fact_layout.h"
#include "scenario/proof/flow_program.h"
#include "scenario/proof/places.h"

namespace attune::scenario {

/// Where one way of a walk is, and all that what follows depends on.
struct WayPoint {
  OpIndex op = 0;
  OpIndex last = 0;  ///< The operation before.
  VisitStack stack = 0;
  bool exact = true;  ///< Nothing was guessed so far.
  std::uint32_t steps = 0;
  std::uint32_t draws = 0;  ///< How often chance decided.
  Index way = 0;            ///< Which of the ways of this walk; 0 is the first one.
  FactWords facts{};
  BandMasks bands{};

  /// Whether everything that follows is the same as from `other`.
  [[nodiscard]] bool stands_at(const WayPoint& other) const {
    return op == other.op && stack == other.stack && facts == other.facts && bands == other.bands;
  }
};

/// The ways of one walk that are still to be followed, each once, the newest first.
class PendingWays {
 public:
  /// Another way leads from `point` to `op`; it is to be followed, unless one like it is or was.
  void split(WayPoint point, OpIndex op, bool exact);

  /// The walk never forked.
  [[nodiscard]] bool none() const { return known_.empty(); }
  /// More ways than are followed; what has so many is not proved.
  [[nodiscard]] bool too_many() const;
  /// The next one to follow; false where there is none.
  [[nodiscard]] bool take(WayPoint& point);

  /// Where ways begin that fork into one that forks into them again, one a circle: bands or chance
  /// may keep play in it.
  [[nodiscard]] std::vector<OpIndex> circles() const;

  /// For the next walk.
  void clear();

 private:
  /// An order in which ways are one that go on in the same way, from the same place.
  struct ComesBefore {
    bool operator()(const WayPoint& one, const WayPoint& other) const;
  };

  std::vector<WayPoint> pending_;
  std::map<WayPoint, Index, ComesBefore> known_;  ///< Those and the ones that were, by number.
  std::vector<std::pair<Index, Index>> forks_;    ///< From which way which other ones begin.
  bool ways_meet_ = false;                        ///< Some way was known before.
};

}  // namespace attune::scenario
