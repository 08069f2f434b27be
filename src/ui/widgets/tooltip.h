// A short explanation of the item under the mouse or the keyboard, where it covers no other item.
#pragma once

#include <optional>
#include <string_view>

#include "ui/kit/hit.h"

namespace attune::ui {

struct TooltipSpec {
  std::string_view text = {};
  Rect item = {};  ///< It stands below this, or above where there is no room.
  std::optional<Rect> beside =
      std::nullopt;  ///< It stands at the right of this instead: of the column the item is in.
};

/// Shows `spec` while the item of `hit` is under the mouse or has the keyboard.
void draw_tooltip(const Ui& ui, const Hit& hit, const TooltipSpec& spec);

}  // namespace attune::ui
