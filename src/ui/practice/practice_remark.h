// The coach on the newest reply: what it says, now and over repeats apart, and the reasons.
#pragma once

#include "ui/kit/ui.h"
#include "ui/practice/practice_view.h"

namespace attune::ui {

[[nodiscard]] float practice_remark_height(const Ui& ui, const PracticeRemarkView& remark,
                                           float width);
[[nodiscard]] PracticeAction draw_practice_remark(const Ui& ui, const PracticeRemarkView& remark,
                                                  ImVec2 top_left, float width);

}  // namespace attune::ui
