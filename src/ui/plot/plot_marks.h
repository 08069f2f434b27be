// The marks that a plot and its key have in common: dots, strokes, and what tells kinds of cells
// apart without colour.
#pragma once

#include <span>

#include "picture/plot.h"
#include "ui/plot/plot_pen.h"

namespace attune::ui {

/// One dot. A ring's middle, and the edge of the others, is the ground.
void draw_plot_dot(const PlotPen& pen, picture::Shape shape, ImVec2 at, Colour colour);

/// How a line looks beside its colour.
struct PlotStroke {
  picture::Dash dash = picture::Dash::kSolid;
  picture::Weight weight = picture::Weight::kStrong;
};

/// A line through `points`, round at its corners; a dot where there is a single point. Uses
/// ui.scratch.stroke.
void draw_plot_stroke(const PlotPen& pen, std::span<const ImVec2> points, picture::Colour colour,
                      const PlotStroke& stroke);

/// Half of the side of a cell mark, in pixels of `picture`.
inline constexpr double kCellMark = 3.0;

/// The mark of the category of this index: nothing, strokes or dots. They repeat after seven.
void draw_cell_mark(const PlotPen& pen, std::size_t index, ImVec2 at, picture::Colour colour);

}  // namespace attune::ui
