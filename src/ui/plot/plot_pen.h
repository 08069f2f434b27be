// What the parts of a plot are drawn with.
#pragma once

#include "ui/kit/ui.h"
#include "ui/plot/plot_paint.h"
#include "ui/plot/plot_plane.h"

namespace attune::ui {

struct PlotPen {
  const Ui& ui;
  const PlotPlane& plane;
  Colour ground;  ///< What the plot stands on.

  [[nodiscard]] Colour strong(picture::Colour colour) const {
    return strong_colour(ui.palette, colour);
  }
  [[nodiscard]] Colour soft(picture::Colour colour) const {
    return soft_colour(ui.palette, colour);
  }
};

}  // namespace attune::ui
