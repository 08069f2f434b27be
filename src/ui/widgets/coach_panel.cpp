// A filled panel, a bar, a caption and a paragraph.
#include "ui/widgets/coach_panel.h"

#include "ui/kit/paragraph.h"
#include "ui/kit/shape.h"

namespace attune::ui {

namespace {

constexpr float kRadius = 12.0F;
constexpr float kPaddingX = 18.0F;
constexpr float kAboveTitle = 10.0F;
constexpr float kTitleHeight = 22.0F;
constexpr float kBelowText = 12.0F;

Paragraph paragraph_in(const Ui& ui, float width) {
  return {.type = Type::kBody, .width = width - ui.px(2.0F * kPaddingX)};
}

}  // namespace

float coach_panel_height(const Ui& ui, float width, const CoachRemark& remark) {
  return measure_paragraph(ui, paragraph_in(ui, width), remark.text).height +
         ui.px(kAboveTitle + kTitleHeight + kBelowText);
}

Rect draw_coach_panel(const Ui& ui, ImVec2 top_left, float width, const CoachRemark& remark) {
  const Rect area = Rect::of(top_left, width, coach_panel_height(ui, width, remark));
  const Palette& palette = ui.palette;
  draw_fill(ui, area, palette.coach_soft, ui.px(kRadius));
  draw_fill(ui, area.left(ui.px(4.0F)).grown(0.0F, -ui.px(kRadius)), palette.coach, ui.px(2.0F));
  const ImVec2 text = top_left + ui.px(kPaddingX, kAboveTitle);
  draw_text_in(ui, Rect::of(text, width - ui.px(2.0F * kPaddingX), ui.px(kTitleHeight)),
               Type::kCaptionStrong, palette.coach, ui.say(remark.title));
  draw_paragraph(ui, text + ui.px(0.0F, kTitleHeight), paragraph_in(ui, width), palette.ink,
                 remark.text);
  return area;
}

}  // namespace attune::ui
