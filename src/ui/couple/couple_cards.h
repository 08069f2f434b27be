// The cards of the page "The couple".
#pragma once

#include "ui/couple/couple_view.h"
#include "ui/kit/ui.h"

namespace attune::ui {

/// What can be turned, group by group; scrolls where it has to.
[[nodiscard]] CoupleAction draw_dials_card(const Ui& ui, const CoupleView& view, const Rect& card);

/// What the two do in the long run, and below it the loop.
void draw_couple_loop_card(const Ui& ui, const CoupleView& view, const LoopMotion& motion,
                           const Rect& card);

/// The smallest height of the loop's card, `width` pixels wide.
[[nodiscard]] float loop_card_height(const Ui& ui, const CoupleView& view, float width);

/// How high the card of what helps wants to be at least, `width` pixels wide.
[[nodiscard]] float changes_height(const Ui& ui, const CoupleView& view, float width);

/// What would change this; with more room also which other changes would, and where circling
/// begins.
void draw_changes_card(const Ui& ui, const CoupleView& view, const Rect& card);

/// The talk or the weeks.
[[nodiscard]] CoupleAction draw_over_time_card(const Ui& ui, const CoupleView& view,
                                               const Rect& card);

/// The map, with the couple to be dragged, or a slice with its minute.
[[nodiscard]] CoupleAction draw_plane_card(const Ui& ui, const CoupleView& view, const Rect& card);

}  // namespace attune::ui
