// How the evening ended, where the replies were: the last words, a question to sit with, what next.
#pragma once

#include "ui/kit/ui.h"
#include "ui/practice/practice_view.h"

namespace attune::ui {

[[nodiscard]] float practice_ending_height(const Ui& ui, const PracticeView& view, float width);
[[nodiscard]] PracticeAction draw_practice_ending(const Ui& ui, const PracticeView& view,
                                                  const Rect& area);

}  // namespace attune::ui
