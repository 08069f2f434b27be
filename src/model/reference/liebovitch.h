// Liebovitch's two actors: each answers the other's mood with the same, or with the opposite.
#pragma once

#include <array>

#include "model/reference/reference_model.h"

namespace attune::model {

/// x' = m x + b1 + c1 tanh y, y' = m y + b2 + c2 tanh x; recalled, no units.
struct TwoActors {
  double inertia = -0.9;                    ///< m, negative: a mood fades by itself.
  std::array<double, 2> bias = {0.0, 0.0};  ///< b: the mood one brings along.
  std::array<double, 2> feedback = {};      ///< c: above zero, one mirrors; below, one opposes.
};

/// The two as a flow of (x, y).
[[nodiscard]] DynamicalSystem liebovitch_flow(const TwoActors& actors);

/// The model with its settings and numbers.
[[nodiscard]] ReferenceModel liebovitch();

}  // namespace attune::model
