// A map of regimes: tints, marks and borders.
#pragma once

#include "picture/plot.h"
#include "ui/plot/plot_pen.h"

namespace attune::ui {

/// Fills the plot. Every category has its tint and its mark.
void draw_plot_cells(const PlotPen& pen, const picture::Cells& cells);

}  // namespace attune::ui
