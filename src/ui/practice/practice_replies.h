// What can be said: three as cards side by side, more as rows in two columns.
#pragma once

#include "ui/kit/ui.h"
#include "ui/practice/practice_view.h"

namespace attune::ui {

/// "What do you say?", who says it, and the hint.
void draw_practice_question(const Ui& ui, const PracticeView& view, const Rect& area);

/// What the replies need where nothing is to scroll, pixels.
[[nodiscard]] float practice_replies_height(const Ui& ui, const PracticeView& view, float width);

/// Returns the pick of an available one.
[[nodiscard]] PracticeAction draw_practice_replies(const Ui& ui, const PracticeView& view,
                                                   const Rect& area);

}  // namespace attune::ui
