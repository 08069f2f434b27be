// Where the parts of the Cycle screen go in windows of every size.
#pragma once

#include "ui/kit/ui.h"

namespace attune::ui {

struct CycleLayout {
  bool one_card = false;  ///< The cards take turns; everything but the transport scrolls.
  Rect loop;
  Rect talk;
  Rect weeks;
  Rect transport;
};

/// The three cards in `area`, all at once where there is room: the loop above the others, or at
/// their left. Where there is none, one_card is set and each card may have all of `area`.
/// `transport` stands in the foot of the loop's card, or is left to the caller.
[[nodiscard]] CycleLayout lay_out_cards(const Ui& ui, const Rect& area);

}  // namespace attune::ui
