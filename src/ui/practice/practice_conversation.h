// The conversation so far: every moment in bubbles, the newest in view, the coach's remark below
// it.
#pragma once

#include "ui/kit/ui.h"
#include "ui/practice/practice_view.h"

namespace attune::ui {

[[nodiscard]] PracticeAction draw_practice_conversation(const Ui& ui, const PracticeView& view,
                                                        const Rect& card);

}  // namespace attune::ui
