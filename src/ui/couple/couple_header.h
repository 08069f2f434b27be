// The top of the page "The couple": where to begin, what to compare with, and saving.
#pragma once

#include "ui/couple/couple_view.h"
#include "ui/kit/ui.h"

namespace attune::ui {

/// Draws over the top of `area`, which loses its height. Comparing and saving are buttons, or a
/// menu where these have no room.
[[nodiscard]] CoupleAction draw_couple_header(const Ui& ui, const CoupleView& view, Rect& area);

}  // namespace attune::ui
