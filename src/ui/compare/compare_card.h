// One arm of tonight: what is said, what comes back, the loop, and how the two are.
#pragma once

#include "ui/compare/compare_view.h"
#include "ui/kit/ui.h"

namespace attune::ui {

/// How the cards of one row divide their height, so that all of them line up.
struct CardRows {
  float reply = 0.0F;     ///< Pixels.
  float reaction = 0.0F;  ///< Pixels.
  bool small_text = false;
};

/// Rows for cards of this size in which every text of every arm has room.
[[nodiscard]] CardRows card_rows(const Ui& ui, const CompareView& view, ImVec2 card);

/// Draws arm `index`; true in the frame in which it is pressed.
[[nodiscard]] bool draw_arm_card(const Ui& ui, const CompareView& view, int index,
                                 const LoopMotion& loop, const Rect& area, const CardRows& rows);

}  // namespace attune::ui
