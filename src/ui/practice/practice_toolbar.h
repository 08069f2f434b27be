// The header of the Practice screen: title, the few things one does all the time, and a strip with
// the rest.
#pragma once

#include "ui/kit/ui.h"
#include "ui/practice/practice_view.h"

namespace attune::ui {

/// How much of the header there is room for.
enum class PracticeHeader {
  kFull,       ///< Title, purpose, and buttons with their labels as far as they fit.
  kShort,      ///< Title, and buttons as icons.
  kToolsOnly,  ///< Buttons as icons; something else stands at their left.
};

/// Title and purpose at the left of `area`, buttons at its right.
[[nodiscard]] PracticeAction draw_practice_toolbar(const Ui& ui, const PracticeView& view,
                                                   const Rect& area, PracticeHeader header);

/// What the buttons take as icons, pixels.
[[nodiscard]] float practice_tools_width(const Ui& ui);

/// The strip, unfolded: switches, play again, swap seats.
[[nodiscard]] PracticeAction draw_practice_strip(const Ui& ui, const PracticeView& view,
                                                 const Rect& area);
[[nodiscard]] float practice_strip_height(const Ui& ui, const PracticeView& view, float width);

/// "From Yara's seat".
[[nodiscard]] std::string other_seat_label(const Language& say, const PracticeView& view);

}  // namespace attune::ui
