// Small scenarios written at random, for tests that hold the proof against play.
#pragma once

#include <cstdint>
#include <memory>

#include "scenario/scenario.h"

namespace attune::scenario::testing {

/// What a scenario written at random is made of.
struct RandomKind {
  bool bands = false;   ///< Bands and whoever is not played decide, too.
  bool chance = false;  ///< `any`
  bool visits = true;   ///< `visit`
  int stride = 1;       ///< One of so many variables is used; all are asked for.
  int scale = 1;        ///< By which the values of variables are multiplied.
  [[nodiscard]] int variables() const { return 2 * stride; }
};

/// Every list of steps in it begins with a line of its own, by which it is known whether play came
/// there. The same kind and seed give the same scenario.
[[nodiscard]] std::shared_ptr<const Scenario> random_scenario(std::uint64_t seed,
                                                              const RandomKind& kind);

}  // namespace attune::scenario::testing
