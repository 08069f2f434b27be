// Underlined words that can be pressed, or looked behind, within a text.
#pragma once

#include <string_view>

#include "ui/kit/hit.h"

namespace attune::ui {

struct LinkSpec {
  const char* id = "";
  Rect area = {};  ///< See link_size().
  std::string_view label = {};
};

[[nodiscard]] ImVec2 link_size(const Ui& ui, std::string_view label);

Hit draw_link(const Ui& ui, const LinkSpec& spec);

}  // namespace attune::ui
