// A dot in a plot that can be moved with mouse or keyboard.
#pragma once

#include <optional>
#include <string_view>

#include "ui/kit/ui.h"
#include "ui/plot/plot_plane.h"

namespace attune::ui {

struct PlotHandleSpec {
  const char* id = "";
  picture::Point value;  ///< Where it is; drawn within the bounds.
  picture::Point low;    ///< Smallest and largest values that it can be moved to.
  picture::Point high;
  std::string_view label = {};  ///< What a voice says and the tooltip shows.
};

/// Returns the values the person moves it to: by dragging, or, while it has the keyboard, with the
/// arrows, each press a fiftieth of the axis.
[[nodiscard]] std::optional<picture::Point> draw_plot_handle(const Ui& ui, const PlotPlane& plane,
                                                             const PlotHandleSpec& spec);

}  // namespace attune::ui
