// Where everything of a plot goes that is not in it: title, key, axes and caption around the area
// of the layers.
#pragma once

#include <vector>

#include "picture/key.h"
#include "picture/theme.h"
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

/// Size in pixels: the width is kept within 240 to 10,000, the height within 160 to 10,000.
struct Size {
  double width = 640.0;
  double height = 400.0;
};

/// Whether cells or arrows fill the plane, among which hairlines would be lost.
[[nodiscard]] bool fills_the_plane(const Plot& plot);

[[nodiscard]] Chart chart_of(const Plot& plot, const Size& size, const KeyContent& key,
                             const Paint& paint);

}  // namespace attune::picture
