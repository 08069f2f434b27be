// Two lines over one talk, each in a lane with its own bands, and the present moment in both.
#pragma once

#include "ui/cycle/cycle_view.h"
#include "ui/kit/ui.h"

namespace attune::ui {

/// The first partner's lane is the upper one. What has passed is strong, what is to come pale.
void draw_talk_plot(const Ui& ui, const CycleView& view, const Rect& area);

}  // namespace attune::ui
