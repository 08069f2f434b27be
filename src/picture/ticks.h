// The words on the axes: where they stand, and which give way.
#pragma once

#include <string>
#include <vector>

#include "picture/frame.h"
#include "picture/written.h"

namespace attune::picture {

struct TickWords {
  std::string fill;         ///< As Paint writes it.
  double right_edge = 0.0;  ///< No word goes beyond it.
};

/// The widest line of the words of a vertical axis, each broken so that none is wider than `most`.
[[nodiscard]] double widest_tick_word(const Axis& axis, double most);

/// Writes the words of the horizontal axis below the frame, and of the vertical one to its left;
/// the latter may be as wide as all that is left of it. Words that would touch others are dropped.
/// Returns where the ticks are, in pixels from the left or from the top: all within the limits.
[[nodiscard]] std::vector<double> place_x_ticks(const Axis& axis, const Frame& frame,
                                                const TickWords& words, std::vector<Written>& out);
[[nodiscard]] std::vector<double> place_y_ticks(const Axis& axis, const Frame& frame,
                                                const TickWords& words, std::vector<Written>& out);

}  // namespace attune::picture
