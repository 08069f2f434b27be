// The evening told back: the path taken, where it left both, the weeks, one thing to try.
#pragma once

#include "ui/kit/ui.h"
#include "ui/practice/practice_view.h"

namespace attune::ui {

[[nodiscard]] PracticeAction draw_practice_debrief(const Ui& ui, const PracticeView& view,
                                                   const Rect& content);

}  // namespace attune::ui
