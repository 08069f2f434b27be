// The words within a plot: where each stands, so that none covers another.
#pragma once

#include <vector>

#include "picture/chart.h"
#include "picture/frame.h"
#include "picture/written.h"

namespace attune::picture {

/// Texts at places first, then those of bands and cells, then the names at the ends of lines, then
/// the labels of dots. They keep out of each other's way, of the chart's own texts, and of lines
/// and dots where there is a place that allows it; none goes beyond the sides of the picture.
[[nodiscard]] std::vector<Written> words_of(const Plot& plot, const Chart& chart);

/// Whether the name of every category that occurs has room in a patch of its own.
[[nodiscard]] bool every_category_has_room(const Plot& plot, const Frame& frame);

}  // namespace attune::picture
