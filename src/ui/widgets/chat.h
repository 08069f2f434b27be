// What is said, thought and told in a conversation.
#pragma once

#include <string_view>

#include "ui/kit/ui.h"

namespace attune::ui {

/// One utterance. The first partner's stand left, the second's right.
struct ChatLine {
  Partner speaker = Partner::kFirst;
  std::string_view initial = {};  ///< One letter for the avatar.
  std::string_view text = {};
  std::string_view part =
      {};  ///< An inner voice: the name of the part that speaks. Empty: said aloud.
};

/// Draws `line` in the column that begins at `top_left`; returns the area of its bubble.
Rect draw_chat_line(const Ui& ui, ImVec2 top_left, float width, const ChatLine& line);

/// What happens around the words: centred, in secondary ink. Returns its height.
float draw_narration(const Ui& ui, ImVec2 top_left, float width, std::string_view text);

inline constexpr float kChatGap = 14.0F;  ///< Between two lines, px at scale 1.

}  // namespace attune::ui
