// Small systems whose answers are known by heart.
#pragma once

#include <cmath>

#include "model/analysis/dynamical_system.h"

namespace attune::model {

/// dz/dt = matrix z in two variables.
inline DynamicalSystem linear_flow(double a, double b, double c, double d) {
  return {.right_hand_side =
              [=](std::span<const double> at, std::span<double> rate) {
                rate[0] = a * at[0] + b * at[1];
                rate[1] = c * at[0] + d * at[1];
              },
          .box = {{-1.0, -1.0}, {1.0, 1.0}}};
}

/// x' = x - x^3: rests at -1, 0 and 1.
inline DynamicalSystem two_wells() {
  return {.right_hand_side = [](std::span<const double> at,
                                std::span<double> rate) { rate[0] = at[0] - std::pow(at[0], 3); },
          .box = {{-2.0}, {2.0}}};
}

/// In polar coordinates r' = r (growth - r^2), angle' = turning: a circle of radius sqrt(growth).
inline DynamicalSystem ring(double growth, double turning) {
  return {.right_hand_side =
              [=](std::span<const double> at, std::span<double> rate) {
                const double square = at[0] * at[0] + at[1] * at[1];
                rate[0] = at[0] * (growth - square) - turning * at[1];
                rate[1] = at[1] * (growth - square) + turning * at[0];
              },
          .box = {{-2.0, -2.0}, {2.0, 2.0}}};
}

}  // namespace attune::model
