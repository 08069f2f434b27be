// Rinaldi's linear couple: forgetting, being loved, and the other's appeal.
#pragma once

#include <array>

#include "model/reference/reference_model.h"

namespace attune::model {

/// x1' = -a1 x1 + b1 x2 + g1 A2, and the same with 1 and 2 exchanged. All non-negative; rates are
/// per unit of time, which the source leaves open. Values: illustrative, ours.
struct RinaldiCouple {
  std::array<double, 2> forgetting = {0.5, 0.6};    ///< a: how fast a feeling fades by itself.
  std::array<double, 2> giving_back = {0.2, 0.25};  ///< b: how much being loved warms.
  std::array<double, 2> reaction = {1.0, 1.0};      ///< g: how much the other's appeal counts.
  std::array<double, 2> appeal = {0.7, 0.6};        ///< A: of each person.
};

/// The couple as a flow of (x1, x2).
[[nodiscard]] DynamicalSystem rinaldi_flow(const RinaldiCouple& couple);

/// The model with its settings and numbers.
[[nodiscard]] ReferenceModel rinaldi_linear();

}  // namespace attune::model
