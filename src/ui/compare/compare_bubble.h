// Words in a column, in a bubble that is as wide as they are.
#pragma once

#include <string_view>

#include "ui/kit/partner.h"
#include "ui/kit/ui.h"

namespace attune::ui {

struct CompareBubble {
  Partner speaker = Partner::kFirst;  ///< Gives the hue, and the side and the square corner.
  std::string_view text = {};
  Type type = Type::kCaption;
  float shown = 1.0F;  ///< How far it has appeared, 0 to 1.
};

/// Room between the words and the edge of a bubble.
[[nodiscard]] ImVec2 bubble_padding(const Ui& ui);

/// What a bubble with this text takes in a column of this width, pixels; nothing without words.
[[nodiscard]] ImVec2 bubble_size(const Ui& ui, float column, Type type, std::string_view text);

/// Draws at the top of `column`, on the speaker's side of it. Returns the height.
float draw_bubble(const Ui& ui, const Rect& column, const CompareBubble& bubble);

}  // namespace attune::ui
