// Two lines over one talk, each with its own bands at its own side, and the present moment.
#pragma once

#include "ui/cycle/cycle_view.h"
#include "ui/kit/ui.h"

namespace attune::ui {

/// The first partner's bands stand at the left, the second's at the right. What has passed is
/// strong, what is to come pale.
void draw_talk_plot(const Ui& ui, const CycleView& view, const Rect& area);

}  // namespace attune::ui
