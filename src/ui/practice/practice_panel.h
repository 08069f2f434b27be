// Draws Practice: the conversation and what can be said, the pictures beside it, and the evening
// told back.
#pragma once

#include "ui/kit/ui.h"
#include "ui/practice/practice_view.h"

namespace attune::ui {

[[nodiscard]] PracticeAction draw_practice_panel(const Ui& ui, const PracticeView& view,
                                                 const LoopMotion& loop, const Rect& content);

}  // namespace attune::ui
