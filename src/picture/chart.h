// Where everything of a plot goes that is not in it: title, key, axes and caption around the area
// of the layers.
#pragma once

#include <vector>

#include "picture/key.h"
#include "picture/lettering.h"
#include "picture/written.h"

namespace attune::picture {

struct Chart {
  double width = 0.0;   ///< Of the whole picture, in pixels.
  double height = 0.0;  ///< At least what was asked for; more where the texts would not fit.
  Area plot;            ///< Where the layers are.
  std::vector<Written> texts;
  std::vector<double> x_ticks;  ///< Pixels from the left, also of ticks whose word was dropped.
  std::vector<double> y_ticks;  ///< Pixels from the top, likewise.
  bool in_the_plane = false;    ///< Both axes are drawn, and no hairlines.
  std::vector<KeyEntry> key;    ///< Placed; its names are not among `texts`.
};

/// Size in pixels: both are kept within the smallest of the style and 10,000.
struct Size {
  double width = 640.0;
  double height = 400.0;
};

/// How a chart stands in its picture, by default in a file's. Pixels.
struct ChartStyle {
  double padding = 24.0;       ///< Around everything; at least 8.
  double beside_ticks = 18.0;  ///< What words below the axis keep free at the right; at least 8.
  double lowest_plot = 100.0;  ///< The chart grows where less would be left.
  Size smallest = {240.0, 160.0};
  Lettering title = {.size = 18.0, .face = Face::kSemiBold};
  Lettering caption = {.size = 13.5};
  bool with_title = true;
  bool with_labels = true;  ///< Of the axes.
  bool with_caption = true;
};

/// Whether cells or arrows fill the plane, among which hairlines would be lost.
[[nodiscard]] bool fills_the_plane(const Plot& plot);

[[nodiscard]] Chart chart_of(const Plot& plot, const Size& size, const KeyContent& key,
                             const ChartStyle& style = {});

}  // namespace attune::picture
