// The corner at the speaker's side is square: that is where the words come from.
#include "ui/compare/compare_bubble.h"

#include "ui/kit/paragraph.h"
#include "ui/kit/shape.h"

namespace attune::ui {

namespace {

Paragraph words_in(const Ui& ui, float column, Type type) {
  return {.type = type, .width = column - 2.0F * bubble_padding(ui).x};
}

Colour faded(Colour colour, float shown) {
  return with_alpha(colour, static_cast<int>(static_cast<float>(alpha(colour)) * shown));
}

}  // namespace

ImVec2 bubble_padding(const Ui& ui) { return ui.px(12.0F, 8.5F); }

ImVec2 bubble_size(const Ui& ui, float column, Type type, std::string_view text) {
  if (text.empty()) {
    return {0.0F, 0.0F};
  }
  const ParagraphSize words = measure_paragraph(ui, words_in(ui, column, type), text);
  return ImVec2(words.width, words.height) + bubble_padding(ui) * 2.0F;
}

float draw_bubble(const Ui& ui, const Rect& column, const CompareBubble& bubble) {
  const ImVec2 size = bubble_size(ui, column.width(), bubble.type, bubble.text);
  const bool left = bubble.speaker == Partner::kFirst;
  const Rect area =
      Rect::of({left ? column.min.x : column.max.x - size.x, column.min.y}, size.x, size.y);
  draw_fill(ui, area, faded(ui.palette.soft_of(bubble.speaker), bubble.shown), ui.px(12.0F),
            ImDrawFlags_RoundCornersAll &
                ~(left ? ImDrawFlags_RoundCornersBottomLeft : ImDrawFlags_RoundCornersBottomRight));
  draw_paragraph(ui, area.min + bubble_padding(ui), words_in(ui, column.width(), bubble.type),
                 faded(ui.palette.ink, bubble.shown), bubble.text);
  return size.y;
}

}  // namespace attune::ui
