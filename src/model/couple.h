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

}  // namespace attune::model
