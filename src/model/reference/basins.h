// Which end belongs to which start: a picture's worth of paths of a system of two variables.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "model/analysis/dynamical_system.h"
#include "model/analysis/fixed_points.h"

namespace attune::model {

inline constexpr int kNoEnd = -1;  ///< Went far away, or found no rest.

struct Basins {
  std::size_t size = 0;   ///< Cells a side.
  std::vector<int> ends;  ///< Row by row: an index into the points, or kNoEnd.

  /// `column` counts along the first variable and `row` along the second, both from its low end.
  [[nodiscard]] int end_of(std::size_t column, std::size_t row) const {
    return ends[row * size + column];
  }
};

/// Cuts the box of `system`, which has two variables, into size x size cells and follows the path
/// from the middle of each to the stable one of `points` where it ends. `points` holds all fixed
/// points of the box, as find_fixed_points() gives them: the others say how near is near enough.
/// `step` is the time between two states of a flow; a thousand of them, or two hundred turns of a
/// map, are as long as anybody waits.
[[nodiscard]] Basins basins(const DynamicalSystem& system, std::span<const FixedPoint> points,
                            std::size_t size, double step);

}  // namespace attune::model
