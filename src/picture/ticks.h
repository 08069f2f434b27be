// The words on the axes: where they stand, and which give way.
#pragma once

#include <string>
#include <vector>

#include "picture/frame.h"
#include "picture/written.h"

namespace attune::picture {

/// The widest line of the words of a vertical axis, each broken so that none is wider than `most`.
[[nodiscard]] double widest_tick_word(const Axis& axis, double most);

/// Writes the words of the horizontal axis below the frame, and of the vertical one to its left;
/// the latter may be as wide as all that is left of it, and no word goes beyond `right_edge`. Words
/// that would touch others are dropped.
/// Returns where the ticks are, in pixels from the left or from the top: all within the limits.
[[nodiscard]] std::vector<double> place_x_ticks(const Axis& axis, const Frame& frame,
                                                double right_edge, std::vector<Written>& out);
[[nodiscard]] std::vector<double> place_y_ticks(const Axis& axis, const Frame& frame,
                                                std::vector<Written>& out);

}  // namespace attune::picture
