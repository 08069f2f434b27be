// Draws the page "The couple": everything about two people that can be turned, and what follows.
#pragma once

#include "ui/couple/couple_view.h"
#include "ui/kit/ui.h"

namespace attune::ui {

/// `content` is the page inside its padding. Returns what the person asked for.
[[nodiscard]] CoupleAction draw_couple_panel(const Ui& ui, const CoupleView& view,
                                             const LoopMotion& motion, const Rect& content);

}  // namespace attune::ui
