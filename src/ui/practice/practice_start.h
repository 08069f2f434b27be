// The card before the first word: who is who, how long it takes, what is in it.
#pragma once

#include "ui/kit/ui.h"
#include "ui/practice/practice_view.h"

namespace attune::ui {

[[nodiscard]] PracticeAction draw_practice_start(const Ui& ui, const PracticeView& view,
                                                 const Rect& content);

}  // namespace attune::ui
