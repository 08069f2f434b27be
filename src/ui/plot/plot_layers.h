// The layers of a plot in the window, without their words.
#pragma once

#include "picture/plot.h"
#include "ui/kit/fingerprint.h"
#include "ui/plot/plot_pen.h"

namespace attune::ui {

/// One layer, cut off at the edge of the plot; dots stand over it.
void draw_plot_layer(const PlotPen& pen, const picture::Layer& layer);

}  // namespace attune::ui
