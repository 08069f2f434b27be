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
  /// Of these, how many ended before the other end of the range; one that vanishes at a fold
  /// counts, too. At most `branches`.
  int lost = 0;
  /// Changes of stability inside a step that could not be pinned down, although the rest is there
  /// again at the step's end. One that is met from below and from above counts twice.
  int unclear = 0;

  /// Whether every rest was followed to the end and every change pinned down; else a point may have
  /// been missed.
  [[nodiscard]] bool complete() const { return lost == 0 && unclear == 0; }
};

/// Follows every rest from `low` upwards and from `high` downwards in `steps` steps, and bisects
/// wherever its stability changes. Reported is a change that a complex pair of eigenvalues makes:
/// the rest holds on one side and is left in growing turns on the other. A pair that crosses the
/// imaginary axis at a rest that another eigenvalue makes unstable on both sides is not reported,
/// because nothing circles there that settled before; nor is a change by a real eigenvalue. Two
/// changes within one step go unseen. Flows only.
[[nodiscard]] HopfSearch find_hopf_points(const SystemAt& system_at, double low, double high,
                                          int steps);

}  // namespace attune::model
