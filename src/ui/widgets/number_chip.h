// The number of a choice or an arm: the key that picks it.
#pragma once

#include "ui/kit/ui.h"

namespace attune::ui {

inline constexpr float kChipSize = 24.0F;  ///< px at scale 1

/// `number` from 0 to 9. `lit` where it is the chosen one.
void draw_number_chip(const Ui& ui, ImVec2 top_left, int number, bool lit = false);

}  // namespace attune::ui
