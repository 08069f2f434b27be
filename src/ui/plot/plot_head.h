// The top of a card that shows one plot of several: which, and saving it.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "session/export_request.h"
#include "ui/kit/ui.h"

namespace attune::ui {

struct PlotHeadSpec {
  const char* id = "";
  Rect area = {};  ///< The inside of the card, plot included.
  std::span<const std::string_view> plots = {};
  int selected = 0;
};

struct PlotHead {
  Rect body;                                 ///< What is left for the plot.
  std::optional<int> chosen;                 ///< The plot that was chosen in this frame.
  std::optional<session::PlotFormat> saved;  ///< The format that was asked for in this frame.
};

/// A menu with the plots at the left; saving at the right.
[[nodiscard]] PlotHead draw_plot_head(const Ui& ui, const PlotHeadSpec& spec);

}  // namespace attune::ui
