// Both partners turn by turn, in one plot.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "ui/widgets/arm_dash.h"
#include "ui/widgets/plot_frame.h"

namespace attune::ui {

/// One partner's line. Values are shares 0 to 1, one a turn.
struct SeriesLine {
  Partner partner = Partner::kFirst;
  std::string_view label = {};  ///< Stands at the end of the line.
  std::span<const float> values = {};
};

/// A line of another arm, pale.
struct GhostLine {
  std::span<const float> values = {};
  ArmDash dash = ArmDash::kSolid;
};

/// A range of shares in which things can be borne.
struct ToleranceBand {
  float low = 0.0F;
  float high = 1.0F;
  std::string_view label = {};
};

struct TimeSeriesSpec {
  Rect area = {};
  std::span<const SeriesLine> lines = {};  ///< One or two.
  std::span<const GhostLine> ghosts = {};
  std::span<const AxisWord> words = {};
  std::optional<ToleranceBand> tolerance = std::nullopt;
  ArmDash dash = ArmDash::kSolid;  ///< Of `lines`: the dash of their arm.
  int turns = 0;                   ///< Turns the axis has room for; 0: as many as there are.
  bool turn_numbers = true;        ///< Below the axis.
  bool filled = true;              ///< The soft area under each line.
};

/// Whether `words` stand beside the axis of a plot in `area`, not inside it.
[[nodiscard]] bool words_fit_beside(const Ui& ui, const Rect& area,
                                    std::span<const AxisWord> words);

/// Draws the plot. Any number of turns, the empty plot included; legible from 200 px (scale 1).
void draw_time_series(const Ui& ui, const TimeSeriesSpec& spec);

}  // namespace attune::ui
