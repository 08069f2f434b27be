// A reply in one's own words, where the replies are: typed, read back, put right, said.
#pragma once

#include "ui/kit/ui.h"
#include "ui/practice/practice_view.h"

namespace attune::ui {

/// The way to it, below the replies.
inline constexpr float kOwnWordsWay = 44.0F;  ///< px at scale 1
[[nodiscard]] PracticeAction draw_practice_own_way(const Ui& ui, const Rect& area);

[[nodiscard]] float practice_own_height(const Ui& ui, const PracticeOwnView& own, float width);
/// What is read scrolls where the area is lower than that; its buttons stay.
[[nodiscard]] PracticeAction draw_practice_own(const Ui& ui, const PracticeOwnView& own,
                                               const Rect& area);

}  // namespace attune::ui
