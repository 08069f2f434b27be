// A card that can be pressed: a reply to choose, a scenario to open, an arm to look at.
#pragma once

#include <string_view>

#include "ui/kit/hit.h"

namespace attune::ui {

struct CardButtonSpec {
  const char* id = "";
  Rect area = {};
  std::string_view label = {};  ///< What a voice says.
  bool selected = false;        ///< Keeps the accent border.
  bool enabled = true;
};

struct CardButton {
  bool pressed = false;
  Rect area = {};  ///< Where to draw the content: the card rises by 2 px under the mouse.
};

/// Draws the card without content.
[[nodiscard]] CardButton draw_card_button(const Ui& ui, const CardButtonSpec& spec);

}  // namespace attune::ui
