// Plots of every kind that the tests of this folder draw.
#pragma once

#include "picture/plot.h"

namespace attune::picture {

/// Two partners over a talk: two lines, two bands, a dot that is named.
[[nodiscard]] Plot example_series();

/// A field of directions with two paths and the two places where they rest.
[[nodiscard]] Plot example_portrait();

/// Which of four kinds, on a grid of `side` by `side` cells.
[[nodiscard]] Plot example_map(std::size_t side = 64);

}  // namespace attune::picture
