// One screen in the rail at the left.
#pragma once

#include <string_view>

#include "ui/kit/hit.h"
#include "ui/widgets/icon.h"

namespace attune::ui {

inline constexpr float kNavItemHeight = 44.0F;  ///< px at scale 1

struct NavItemSpec {
  const char* id = "";
  Rect area = {};
  std::string_view label = {};
  Icon icon = Icon::kHome;
  bool selected = false;
  bool icon_only = false;  ///< A narrow window: the label becomes a tooltip.
};

/// Returns true in the frame in which it is pressed.
[[nodiscard]] bool draw_nav_item(const Ui& ui, const NavItemSpec& spec);

/// The mark of the program, two rings that overlap, 24 px high at scale 1.
void draw_mark(const Ui& ui, ImVec2 centre);

}  // namespace attune::ui
