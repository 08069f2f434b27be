// The cards of the page "The couple".
#pragma once

#include "ui/couple/couple_view.h"
#include "ui/kit/ui.h"

namespace attune::ui {

inline constexpr std::string_view kWhatWouldChange = to_say("What would change this?");

/// What can be turned, group by group; scrolls where it has to.
[[nodiscard]] CoupleAction draw_dials_card(const Ui& ui, const CoupleView& view, const Rect& card);

/// What the two do in the long run; below it the loop, and the minute of the talk that it shows.
[[nodiscard]] CoupleAction draw_couple_loop_card(const Ui& ui, const CoupleView& view,
                                                 const LoopMotion& motion, const Rect& card);

/// The smallest height of the loop's card, `width` pixels wide.
[[nodiscard]] float loop_card_height(const Ui& ui, const CoupleView& view, float width);

inline constexpr float kMinuteHeight = 40.0F;  ///< px at scale 1

/// The minute of the talk that the loop and the slices show, kMinuteHeight high.
[[nodiscard]] CoupleAction draw_couple_minute(const Ui& ui, const CoupleView& view,
                                              const Rect& row);

/// Which changes would lead out, and where circling begins; scrolls where it has to.
void draw_changes_card(const Ui& ui, const CoupleView& view, const Rect& card);

/// The talk or the weeks.
[[nodiscard]] CoupleAction draw_over_time_card(const Ui& ui, const CoupleView& view,
                                               const Rect& card);

/// A map, with the couple to be dragged, or a slice; the slice with its minute where that is
/// wanted.
[[nodiscard]] CoupleAction draw_plane_card(const Ui& ui, const CoupleView& view, const Rect& card,
                                           bool with_minute);

}  // namespace attune::ui
