// Draws the page "Drills": one at a time, and what came of the round.
#pragma once

#include "ui/drills/drills_view.h"
#include "ui/kit/ui.h"

namespace attune::ui {

/// `content` is the page inside its padding. Returns what the person asked for.
[[nodiscard]] DrillsAction draw_drills_panel(const Ui& ui, const DrillsView& view,
                                             const Rect& content);

}  // namespace attune::ui
