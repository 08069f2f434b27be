// The coach's remark: a soft green panel with a bar at its left.
#pragma once

#include <string_view>

#include "ui/kit/ui.h"

namespace attune::ui {

struct CoachRemark {
  std::string_view title = to_say("Coach");
  std::string_view text = {};
};

[[nodiscard]] float coach_panel_height(const Ui& ui, float width, const CoachRemark& remark);

/// Draws the remark `width` pixels wide and returns its area.
Rect draw_coach_panel(const Ui& ui, ImVec2 top_left, float width, const CoachRemark& remark);

}  // namespace attune::ui
