// Where title, key, axes and words of a plot stand within an area of the window: the layout of a
// file, without its margins, and with less text where the area is small.
#pragma once

#include "picture/chart.h"
#include "ui/kit/plot_memory.h"

namespace attune::ui {

/// What stands around a plot beside its axes, where there is room for it.
struct PlotParts {
  bool title = true;
  bool caption = false;
};

/// The lettering of `picture` is as large as the window's at text scale 1 if one of its pixels is
/// this wide: 13 of its pixels are 16 of Dear ImGui's, which count ascent and descent of Inter.
inline constexpr float kPictureUnit = 16.0F / (13.0F * 1.21F);

/// How far a layout reaches beyond the area on each side, in its own pixels; nothing is drawn
/// there.
inline constexpr double kBeyondArea = 8.0;

/// A layout for an area of `size`, in pixels of `picture`, whatever the size is. Where not all
/// fits, the caption goes first, then the title, the labels of the axes, the key, and at last all
/// words.
[[nodiscard]] PlotLayout lay_out_plot(const picture::Plot& plot, const picture::Size& size,
                                      const PlotParts& parts);

}  // namespace attune::ui
