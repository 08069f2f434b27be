// A plot as a picture: one self-contained SVG 1.1.
#pragma once

#include <string>
#include <string_view>

#include "picture/plot.h"

namespace attune::picture {

/// A whole file, `width` by `height` pixels: the same bytes for the same plot on every machine.
/// Without scripts and without anything from elsewhere; set in Inter, or in the reader's own
/// sans-serif where it is missing. Title and description speak to screen readers.
/// The width is kept within 240 to 10,000, the height within 160 to 10,000, and it grows where the
/// texts around the plot would leave less than 100 pixels to it.
/// A plot may hold anything: what is not finite or outside of the axes is left out.
[[nodiscard]] std::string svg_text(const Plot& plot, double width, double height, Theme theme);

/// The same as an element within a page that sets style_variables(). `prefix` begins every id, a
/// letter first; no two pictures on a page may share it.
[[nodiscard]] std::string svg_element(const Plot& plot, double width, double height,
                                      std::string_view prefix);

}  // namespace attune::picture
