// The marks that a plot and its key have in common: strokes, dots and patterns as SVG.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "picture/frame.h"
#include "picture/theme.h"

namespace attune::picture {

/// Attributes of a line's stroke, with a space before the first.
[[nodiscard]] std::string stroke_attributes(std::string_view colour, Dash dash, Weight weight);

/// One dot. A ring's middle is `surface`.
[[nodiscard]] std::string dot_element(Shape shape, const Spot& at, std::string_view colour,
                                      std::string_view surface);

/// A pattern that tells the category of this index without its colour: a soft ground with nothing,
/// strokes or dots on it. They repeat after seven.
[[nodiscard]] std::string pattern_element(std::string_view id, std::size_t index,
                                          std::string_view soft, std::string_view strong);

}  // namespace attune::picture
