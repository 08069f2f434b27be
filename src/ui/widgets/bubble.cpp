// As wide as its words need, and never the whole column.
#include "ui/widgets/bubble.h"

#include "ui/kit/paragraph.h"
#include "ui/kit/shape.h"

namespace attune::ui {

namespace {

constexpr float kWidestShare = 0.88F;  // of the column
constexpr float kPaddingX = 16.0F;     // px at scale 1
constexpr float kPaddingY = 10.0F;
constexpr float kRadius = 16.0F;
constexpr float kBelow = 10.0F;

}  // namespace

void put_bubble(TextColumn& column, std::string_view text, Partner speaker) {
  const Ui& ui = column.ui();
  const ImVec2 padding = ui.px(kPaddingX, kPaddingY);
  const Paragraph paragraph = {.type = Type::kBody,
                               .width = column.width() * kWidestShare - 2.0F * padding.x};
  const ParagraphSize size = measure_paragraph(ui, paragraph, text);
  const Rect row = column.take(size.height + 2.0F * padding.y);
  column.skip(kBelow);
  if (!column.drawn()) {
    return;
  }
  const float width = size.width + 2.0F * padding.x;
  const bool left = speaker == Partner::kFirst;
  const Rect bubble = left ? row.left(width) : row.right(width);
  draw_fill(ui, bubble, ui.palette.soft_of(speaker), ui.px(kRadius),
            ImDrawFlags_RoundCornersTop |
                (left ? ImDrawFlags_RoundCornersBottomRight : ImDrawFlags_RoundCornersBottomLeft));
  draw_paragraph(ui, bubble.min + padding, paragraph, ui.palette.ink, text);
}

}  // namespace attune::ui
