// A short explanation of the item under the mouse or the keyboard, where it covers no other item.
#pragma once

#include <string_view>

#include "ui/kit/hit.h"

namespace attune::ui {

enum class TooltipSide {
  kBelow,  ///< Or above, where there is no room.
  kRight,  ///< Or below, where there is no room.
};

struct TooltipSpec {
  std::string_view text = {};
  Rect clear_of = {};  ///< The item, or the group of items it stands in.
  TooltipSide side = TooltipSide::kBelow;
};

/// Shows `spec` while the item of `hit` is under the mouse or has the keyboard. There is one at a
/// time: the first that is asked for in a frame.
void draw_tooltip(const Ui& ui, const Hit& hit, const TooltipSpec& spec);

}  // namespace attune::ui
