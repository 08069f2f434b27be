// A short explanation beside the mouse or the focused item.
#pragma once

#include <string_view>

#include "ui/kit/hit.h"

namespace attune::ui {

/// Shows `text` while the item of `hit` is under the mouse or has the keyboard.
void draw_tooltip(const Ui& ui, const Hit& hit, std::string_view text);

}  // namespace attune::ui
