// Draws the Cycle screen: the couple as a system.
#pragma once

#include "ui/cycle/cycle_view.h"
#include "ui/kit/ui.h"

namespace attune::ui {

/// `content` is the page inside its padding. Returns what the person asked for.
[[nodiscard]] CycleAction draw_cycle_panel(const Ui& ui, const CycleView& view,
                                           const LoopMotion& motion, const Rect& content);

}  // namespace attune::ui
