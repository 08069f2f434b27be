// One line to type into.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "ui/kit/ui.h"

namespace attune::ui {

/// What can be typed at most, bytes of UTF-8.
inline constexpr std::size_t kLongestField = 600;

struct TextFieldSpec {
  const char* id = "";
  Rect area = {};               ///< 44 high at scale 1.
  std::string_view text = {};   ///< As the view has it; cut at kLongestField.
  std::string_view label = {};  ///< Stands in it while it is empty, and is what a voice says.
  bool take_keyboard = false;   ///< In this frame: what is typed next goes here.
};

struct TextField {
  std::optional<std::string> changed;  ///< The new text, in the frame in which something is typed.
  bool entered = false;                ///< Enter was pressed in it.
};

[[nodiscard]] TextField draw_text_field(const Ui& ui, const TextFieldSpec& spec);

}  // namespace attune::ui
