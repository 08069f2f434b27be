// Draws the Compare screen: the bid, now, the waterline, the weeks, the transport.
#pragma once

#include <span>

#include "ui/compare/compare_view.h"
#include "ui/kit/ui.h"

namespace attune::ui {

/// Draws `view` into `content`; `loops` has the motion of each arm's loop. `window_height` decides
/// whether the weeks stand below or take the place of tonight.
[[nodiscard]] CompareAction draw_compare_panel(const Ui& ui, const CompareView& view,
                                               std::span<const LoopMotion> loops,
                                               const Rect& content, float window_height);

}  // namespace attune::ui
