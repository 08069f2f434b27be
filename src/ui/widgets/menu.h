// A button that opens a list: one thing to choose among several, or one thing to do.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "ui/kit/hit.h"
#include "ui/widgets/icon.h"

namespace attune::ui {

struct MenuSpec {
  const char* id = "";
  Rect area = {};               ///< Of the button; see menu_size().
  std::string_view label = {};  ///< What is chosen or done: "Answered like this", "Save".
  std::span<const std::string_view> items = {};
  /// The chosen item, which the button then shows beside its label. Below 0: none.
  int selected = -1;
  std::string_view none = {};               ///< Shown instead while nothing is chosen.
  std::optional<Icon> icon = std::nullopt;  ///< Instead of the words; they are spoken and shown in
                                            ///< a tooltip.
};

/// What the button needs to show its label with the widest item: 44 high at scale 1.
[[nodiscard]] ImVec2 menu_size(const Ui& ui, const MenuSpec& spec);

/// Draws the button, and the list while it is open: below it, or above where there is no room, or
/// over it where there is none either. A list that is higher than the window scrolls. Escape and a
/// click elsewhere close it; Up, Down and Enter choose. Returns the item that was pressed in this
/// frame.
[[nodiscard]] std::optional<int> draw_menu(const Ui& ui, const MenuSpec& spec);

}  // namespace attune::ui
