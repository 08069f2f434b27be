// A field of directions: how long its arrows are drawn, and all of it as one path.
#pragma once

#include <string>
#include <vector>

#include "picture/frame.h"
#include "picture/theme.h"

namespace attune::picture {

/// An arrow as it is drawn, about its place. Of one that stands still all spots are the same.
struct ArrowShape {
  Spot tail;
  Spot tip;
  Spot left;  ///< Ends of its head.
  Spot right;
};

inline constexpr double kArrowStroke = 1.2;  ///< Pixels.
inline constexpr double kArrowOpacity = 0.6;

/// Those that are finite and within the plot.
[[nodiscard]] std::vector<ArrowShape> arrow_shapes(const Arrows& arrows, const Frame& frame);

/// Arrows about their places. Empty where none is finite and within the plot.
[[nodiscard]] std::string arrows_svg(const Arrows& arrows, const Frame& frame, const Paint& paint);

}  // namespace attune::picture
