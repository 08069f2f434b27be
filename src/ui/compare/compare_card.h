// One arm of tonight: what is said, what comes back, the loop, and how the two are.
#pragma once

#include "ui/compare/compare_view.h"
#include "ui/kit/ui.h"

namespace attune::ui {

/// What the words of an exchange take, so that the pictures of one row of cards line up.
struct CardWords {
  float height = 0.0F;       ///< Pixels: enough for every exchange, or for how all of them ended.
  Type type = Type::kSmall;  ///< The larger of two sizes for which there is room.
};

[[nodiscard]] CardWords card_words(const Ui& ui, const CompareView& view, ImVec2 card);

/// The lowest card of this width in which nothing is cut, pixels.
[[nodiscard]] float least_card_height(const Ui& ui, const CompareView& view, float width);

/// Number and name of an arm.
void draw_arm_head(const Ui& ui, const CompareArmView& arm, const Rect& head);

struct ArmCardPlace {
  Rect area;
  CardWords words;  ///< The same for all cards of a row.
};

/// Draws arm `index`; true in the frame in which it is pressed.
[[nodiscard]] bool draw_arm_card(const Ui& ui, const CompareView& view, int index,
                                 const LoopMotion& loop, const ArmCardPlace& place);

}  // namespace attune::ui
