// The layers of a plot as SVG, without their words.
#pragma once

#include <string>
#include <string_view>

#include "picture/frame.h"
#include "picture/theme.h"

namespace attune::picture {

/// What all layers are drawn with.
struct Pen {
  const Frame& frame;
  const Paint& paint;
  std::string_view prefix;  ///< Of every id, so that several pictures can stand on one page.
};

[[nodiscard]] std::string clip_id(const Pen& pen);
[[nodiscard]] std::string pattern_id(const Pen& pen, std::size_t layer, std::size_t category);

/// What the layers refer to: the edge of the plot and the patterns of its categories.
[[nodiscard]] std::string definitions_svg(const Plot& plot, const Pen& pen);

/// All layers in their order, cut off at the edge of the plot.
[[nodiscard]] std::string layers_svg(const Plot& plot, const Pen& pen);

}  // namespace attune::picture
