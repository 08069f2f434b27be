// The way so far, from its first words on, beside one that was left: where they part, what was
// said, and how the two are at the end of each.
#pragma once

#include "ui/kit/ui.h"
#include "ui/practice/practice_view.h"

namespace attune::ui {

[[nodiscard]] PracticeAction draw_practice_paths(const Ui& ui, const PracticeView& view,
                                                 const Rect& content);

}  // namespace attune::ui
