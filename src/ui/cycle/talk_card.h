// The card of one talk over time: what is felt, or what is done.
#pragma once

#include "ui/cycle/cycle_view.h"
#include "ui/kit/ui.h"

namespace attune::ui {

[[nodiscard]] CycleAction draw_talk_card(const Ui& ui, const CycleView& view, const Rect& card);

}  // namespace attune::ui
