// The places that a word within a plot may choose from, the best first.
#pragma once

#include <vector>

#include "picture/frame.h"
#include "picture/written.h"

namespace attune::picture {

/// In the corners of a band that lies across the plot, the lower left first. What else `word` says
/// is kept.
[[nodiscard]] std::vector<Written> places_across(Written word, const Area& band);

/// Along the middle of an upright band, from above, within the sides of the plot.
[[nodiscard]] std::vector<Written> places_upright(Written word, const Area& band, const Area& plot);

/// Around a dot: right, left, above, below, between these, then a line farther away.
[[nodiscard]] std::vector<Written> places_about(Written label, const Spot& dot);

/// As far to the left or to the right as it takes to stand between two sides; at the left one where
/// it is too wide for both.
[[nodiscard]] Written kept_between(Written word, double left, double right);

}  // namespace attune::picture
