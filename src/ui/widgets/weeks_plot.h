// The weeks that follow: what grows and what wears out, from now to week 26.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "model/weeks.h"
#include "ui/widgets/arm_dash.h"
#include "ui/widgets/plot_frame.h"

namespace attune::ui {

/// One quantity over the weeks. Values are shares 0 to 1, evenly spread from now to the last week.
struct WeeksLine {
  std::string_view label = {};
  std::span<const float> values = {};
  bool strong = true;  ///< Strong in full ink, otherwise thinner and paler.
  std::optional<Partner> partner = std::nullopt;  ///< Only where the quantity is one partner's own.
};

struct WeeksPlotSpec {
  Rect area = {};
  std::span<const WeeksLine> lines = {};  ///< One or two.
  std::span<const AxisWord> words = {};
  ArmDash dash = ArmDash::kSolid;
  int weeks = model::kWeeksAhead;  ///< At the right end of the axis.
  int middle_week = 12;            ///< Has a tick of its own.
  Colour ground = 0;      ///< What the plot stands on: keeps a line out of the names. 0: nothing.
  float progress = 1.0F;  ///< How much of the lines is drawn, 0 to 1: they grow when revealed.
};

void draw_weeks_plot(const Ui& ui, const WeeksPlotSpec& spec);

}  // namespace attune::ui
