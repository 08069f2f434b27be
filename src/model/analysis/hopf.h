// Where turning begins: the values of one number at which a rest that holds becomes one that is
// circled (Hopf bifurcation).
#pragma once

#include <functional>
#include <vector>

#include "model/analysis/fixed_points.h"

namespace attune::model {

/// The system at one value of the number that is moved.
using SystemAt = std::function<DynamicalSystem(double value)>;

struct HopfPoint {
  double value = 0.0;        ///< Of the number that is moved, within 1e-9 of the range's length.
  double period = 0.0;       ///< 2 pi / omega: how long a lap takes where circling begins.
  std::vector<double> at;    ///< The rest at that value.
  bool holds_below = false;  ///< Whether the rest holds below the value; else it does above it.
};

struct HopfSearch {
  std::vector<HopfPoint> points;  ///< By value.
  int branches = 0;               ///< Rests that were followed.
  /// Rests that could not be followed to the other end of the range; one that vanishes at a fold
  /// counts, too. Where this is not zero a point may have been missed.
  int lost = 0;
};

/// Follows every rest from `low` upwards and from `high` downwards in `steps` steps, and bisects
/// where a complex pair of its eigenvalues crosses the imaginary axis. Flows only.
[[nodiscard]] HopfSearch find_hopf_points(const SystemAt& system_at, double low, double high,
                                          int steps);

}  // namespace attune::model
