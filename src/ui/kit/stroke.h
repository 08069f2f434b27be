// Smooth lines of changing colour and width, dashes along a curve, and the soft area under a line.
#pragma once

#include <span>

#include "ui/kit/ui.h"

namespace attune::ui {

/// An anti-aliased line through `points`. Where it is `closed`, the last point is joined to the
/// first and need not be repeated.
void draw_stroke(const Ui& ui, std::span<const StrokePoint> points, bool closed = false);

/// A rhythm of dashes in pixels. Two lengths that differ give dash-dot.
struct Dashes {
  float on = 0.0F;
  float off = 0.0F;
  float second_on = 0.0F;  ///< 0: every dash is `on` long.
};

/// Dashes along `points`. Must not be given ui.scratch.dash.
void draw_dashed_stroke(const Ui& ui, std::span<const StrokePoint> points, const Dashes& dashes);

/// The area between `line` and the height `baseline`, fading from `opacity` (0 to 255) to nothing.
void draw_area(const Ui& ui, std::span<const ImVec2> line, float baseline, Colour colour,
               int opacity);

}  // namespace attune::ui
