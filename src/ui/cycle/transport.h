// Play, one moment back, one on, and the slider over the talk.
#pragma once

#include "ui/cycle/cycle_view.h"
#include "ui/kit/ui.h"

namespace attune::ui {

inline constexpr float kTransportHeight = 52.0F;  ///< px at scale 1

/// Space plays and stops, Left and Right step, wherever nothing else has the keyboard; on the
/// slider too.
[[nodiscard]] CycleAction draw_transport(const Ui& ui, const CycleView& view, const Rect& area);

}  // namespace attune::ui
