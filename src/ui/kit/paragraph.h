// Text over several lines with real leading, which Dear ImGui does not have.
#pragma once

#include <string_view>

#include "ui/kit/text.h"

namespace attune::ui {

struct Paragraph {
  Type type = Type::kBody;
  float width = 0.0F;  ///< Pixels; longer words are broken. Measure at most about 60 characters.
  int max_lines = 0;   ///< 0: as many as it takes. Otherwise the last line may end in an ellipsis.
  Align align = Align::kLeft;
};

[[nodiscard]] ParagraphSize measure_paragraph(const Ui& ui, const Paragraph& paragraph,
                                              std::string_view text);

/// Draws with the first line box at `top_left` and returns what measure_paragraph() would.
ParagraphSize draw_paragraph(const Ui& ui, ImVec2 top_left, const Paragraph& paragraph,
                             Colour colour, std::string_view text);

}  // namespace attune::ui
