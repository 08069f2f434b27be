// One line of text: measured, placed, drawn.
#pragma once

#include <string_view>

#include "ui/kit/ui.h"

namespace attune::ui {

enum class Align { kLeft, kCentre, kRight };

/// Width of `text` on one line, pixels.
[[nodiscard]] float text_width(const Ui& ui, Type type, std::string_view text);

/// Height of one line without leading, pixels.
[[nodiscard]] float text_height(const Ui& ui, Type type);

/// How many bytes of `text` fit into `width`: whole code points, never a part of one.
[[nodiscard]] std::size_t bytes_that_fit(const Ui& ui, Type type, std::string_view text,
                                         float width);

void draw_text(const Ui& ui, ImVec2 top_left, Type type, Colour colour, std::string_view text);
void draw_text_centred(const Ui& ui, ImVec2 centre, Type type, Colour colour,
                       std::string_view text);

/// In the vertical middle of `area`, at its left. What does not fit ends in an ellipsis.
void draw_text_in(const Ui& ui, const Rect& area, Type type, Colour colour, std::string_view text);

/// A piece of text and how it looks.
struct TextRun {
  Type type = Type::kBody;
  Colour colour = 0;
  std::string_view text = {};
};

/// As draw_text_in(), at the left, in the middle or at the right of `area`.
void draw_text_aligned(const Ui& ui, const Rect& area, Align align, const TextRun& run);

}  // namespace attune::ui
