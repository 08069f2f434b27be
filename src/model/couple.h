// One imagined couple: everything the equations need to know about the two.
#pragma once

#include "model/parameters.h"
#include "model/state.h"
#include "model/traits.h"

namespace attune::model {

struct Couple {
  Traits bidder;
  Traits responder;
  SlowState<double> slow;
  Situation situation;
  Parameters parameters;

  bool operator==(const Couple&) const = default;
};

/// The couple of MODEL section 5: an anxious bidder, a somewhat avoidant responder.
[[nodiscard]] Couple reference_couple();

/// Where a bid starts (MODEL section 2). `distress` replaces the computed start of x where given;
/// pursuit follows from it.
[[nodiscard]] FastState<double> start_of_bid(const Couple& couple);
[[nodiscard]] FastState<double> start_of_bid(const Couple& couple, double distress);

}  // namespace attune::model
