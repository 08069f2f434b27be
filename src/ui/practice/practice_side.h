// The pictures beside the conversation: tension turn by turn, and the loop both are in.
#pragma once

#include "ui/kit/ui.h"
#include "ui/practice/practice_view.h"

namespace attune::ui {

void draw_practice_tension(const Ui& ui, const PracticeView& view, const Rect& card);
void draw_practice_loop(const Ui& ui, const PracticeView& view, const LoopMotion& motion,
                        const Rect& card);

/// What stands in their place once the evening has stepped out of coaching.
void draw_practice_stopped(const Ui& ui, const Rect& card);

}  // namespace attune::ui
