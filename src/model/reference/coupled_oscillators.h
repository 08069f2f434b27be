// Two moods that swing like weights on springs and pull at each other, as in the package rties.
#pragma once

#include <array>

#include "model/reference/reference_model.h"

namespace attune::model {

/// y1'' = eta y1 + zeta y1' + g y3 + d y3', and the same for y3 with y1. Per step of the data in
/// the source; no unit here. Values: illustrative, ours.
struct Oscillators {
  std::array<double, 2> pull = {-0.5, -0.5};        ///< eta, negative: back to the middle.
  std::array<double, 2> damping = {-0.05, -0.05};   ///< zeta: below zero, swings die away.
  std::array<double, 2> other_level = {0.1, 0.1};   ///< g: the pull of the partner's mood.
  std::array<double, 2> other_change = {0.0, 0.0};  ///< d: of how fast that mood moves.
};

/// The two as a flow of (y1, y1', y3, y3').
[[nodiscard]] DynamicalSystem oscillator_flow(const Oscillators& oscillators);

/// How long one swing takes without damping and partner: 2 pi / sqrt(-eta). `pull` < 0.
[[nodiscard]] double oscillator_period(double pull);

/// The model with its settings and numbers.
[[nodiscard]] ReferenceModel coupled_oscillators();

}  // namespace attune::model
