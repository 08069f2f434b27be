// The names of lines and dots where a plot has no key: beside their last points, as in the window.
#pragma once

#include <vector>

#include "picture/frame.h"
#include "picture/written.h"

namespace attune::picture {

/// What must be left free to the right of the plot, at most `most`; 0 where the plot has a key or
/// no line ends near the right edge. Pixels.
[[nodiscard]] double width_of_end_names(const Plot& plot, double most);

/// Writes the names, moved apart where they would cover each other. None goes beyond `right_edge`.
void write_end_names(const Plot& plot, const Frame& frame, double right_edge,
                     std::vector<Written>& out);

}  // namespace attune::picture
