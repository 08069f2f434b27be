// The header of the Practice screen: title, the few things one does all the time, and a strip with
// the rest.
#pragma once

#include "ui/kit/ui.h"
#include "ui/practice/practice_view.h"

namespace attune::ui {

/// Title and purpose at the left of `area`, buttons at its right. Where it is low (`tabbed`) the
/// purpose is left out and the buttons are icons.
[[nodiscard]] PracticeAction draw_practice_toolbar(const Ui& ui, const PracticeView& view,
                                                   const Rect& area, bool tabbed);

/// The strip, unfolded: switches, play again, swap seats.
[[nodiscard]] PracticeAction draw_practice_strip(const Ui& ui, const PracticeView& view,
                                                 const Rect& area);
[[nodiscard]] float practice_strip_height(const Ui& ui, const PracticeView& view, float width);

/// "From Yara's seat".
[[nodiscard]] std::string other_seat_label(const PracticeView& view);

}  // namespace attune::ui
