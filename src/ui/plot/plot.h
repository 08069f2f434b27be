// A plot of `picture` in the window: the same data and the same layout as in a file.
#pragma once

#include "picture/plot.h"
#include "ui/kit/ui.h"
#include "ui/plot/plot_plane.h"

namespace attune::ui {

struct PlotSpec {
  Rect area = {};         ///< Everything stays inside; what has no room is left out.
  bool title = true;      ///< Where the plot has one.
  bool caption = false;   ///< Below the plot.
  bool readings = false;  ///< A tooltip tells name and values of the line or dot under the mouse,
                          ///< or what the cell there means.
  Colour ground = 0;      ///< What the plot stands on. 0: the surface of a card.
};

/// Draws `plot`, which may hold anything: what is not finite or outside of the axes is left out.
/// What looks the same as in the frame before is copied, layer by layer.
PlotPlane draw_plot(const Ui& ui, const picture::Plot& plot, const PlotSpec& spec);

}  // namespace attune::ui
