// The card of the weeks that would follow.
#pragma once

#include "ui/cycle/cycle_view.h"
#include "ui/kit/ui.h"

namespace attune::ui {

[[nodiscard]] CycleAction draw_weeks_card(const Ui& ui, const CycleView& view, const Rect& card);

}  // namespace attune::ui
