// One imagined couple: everything the equations need to know about the two.
#pragma once

#include "model/parameters.h"
#include "model/state.h"
#include "model/traits.h"

namespace attune::model {

/// A template because several couples, one in each lane of a vector, run through the same
/// equations.
template <typename Number>
struct CoupleOf {
  TraitsOf<Number> bidder;
  TraitsOf<Number> responder;
  SlowState<Number> slow;
  SituationOf<Number> situation;
  ParametersOf<Number> parameters;

  bool operator==(const CoupleOf&) const = default;
};

using Couple = CoupleOf<double>;

/// The couple of all reference runs: an anxious bidder, a somewhat avoidant responder.
[[nodiscard]] Couple reference_couple();

/// What is left of distress where the bidder soothes themselves first with effort `share` in
/// [0, 1]: a factor, 1 - preEff share (.3 + .7 k).
[[nodiscard]] double left_after_soothing(const Couple& couple, double share);

/// Where a bid starts (README.md#start). `distress` replaces the computed start of x where given;
/// pursuit follows from it.
[[nodiscard]] FastState<double> start_of_bid(const Couple& couple);
[[nodiscard]] FastState<double> start_of_bid(const Couple& couple, double distress);

}  // namespace attune::model
