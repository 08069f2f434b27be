// Draws the innocuous page that a quick exit leaves in the window.
#pragma once

#include "ui/cover/cover_view.h"
#include "ui/kit/ui.h"

namespace attune::ui {

[[nodiscard]] CoverAction draw_cover_panel(const Ui& ui, const CoverView& view, const Rect& window);

}  // namespace attune::ui
