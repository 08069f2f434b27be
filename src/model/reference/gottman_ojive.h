// Gottman's couples with influence in steps: nothing happens until a threshold is passed.
#pragma once

#include "model/reference/gottman_map.h"
#include "model/reference/reference_model.h"

namespace attune::model {

/// An ojive: -A below -Kn, nothing between, +B above Kp. The values are ours.
struct Ojive {
  double drop = 1.0;                ///< A: what something bad takes away.
  double rise = 1.0;                ///< B: what something good adds.
  double negative_threshold = 1.0;  ///< Kn, as a distance from zero.
  double positive_threshold = 1.0;  ///< Kp.
  /// Each step is smoothed to a tanh of this width, so that there are slopes to speak of. Ours.
  double width = 0.02;
};

inline constexpr double kOjiveInertia = 0.5;  ///< r1 and r2; illustrative.

/// The influence with these steps.
[[nodiscard]] Influence ojive_influence(const Ojive& ojive);

/// Two who answer alike, with a = b = `constant`, as a map.
[[nodiscard]] DynamicalSystem ojive_map(double constant, Updating updating);

/// The model with its settings and numbers.
[[nodiscard]] ReferenceModel gottman_ojive();

}  // namespace attune::model
