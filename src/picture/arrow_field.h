// A field of directions as one path.
#pragma once

#include <string>

#include "picture/frame.h"
#include "picture/theme.h"

namespace attune::picture {

/// Arrows about their places. Empty where none is finite and within the plot.
[[nodiscard]] std::string arrows_svg(const Arrows& arrows, const Frame& frame, const Paint& paint);

}  // namespace attune::picture
