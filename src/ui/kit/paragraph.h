// Text over several lines with real leading, which Dear ImGui does not have.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "ui/kit/text.h"

namespace attune::ui {

/// Bytes of a text.
struct TextRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

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

/// Where `range` of `text` stands in what draw_paragraph() would draw with its
/// first line box at `top_left`, from left to right: one area a line, as high as the letters.
[[nodiscard]] std::vector<Rect> places_in_paragraph(const Ui& ui, ImVec2 top_left,
                                                    const Paragraph& paragraph,
                                                    std::string_view text, TextRange range);

}  // namespace attune::ui
