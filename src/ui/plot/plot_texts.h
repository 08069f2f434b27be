// Axes, key and texts of a plot that is laid out.
#pragma once

#include "ui/kit/plot_memory.h"
#include "ui/plot/plot_pen.h"

namespace attune::ui {

/// Below the layers: a hairline a tick of the vertical axis, unless the plane is filled.
void draw_plot_hairlines(const PlotPen& pen, const picture::Chart& chart);
/// Over the layers: axes with their ticks, the key, and all texts.
void draw_plot_texts(const PlotPen& pen, const PlotLayout& layout);

}  // namespace attune::ui
