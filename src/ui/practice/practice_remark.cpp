// Parts side by side where it is wide, below one another where it is narrow.
#include "ui/practice/practice_remark.h"

#include <algorithm>

#include "ui/kit/shape.h"
#include "ui/kit/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/reason.h"
#include "ui/widgets/text_column.h"

namespace attune::ui {

namespace {

// All px at scale 1.
constexpr float kPaddingX = 18.0F;
constexpr float kPaddingTop = 12.0F;
constexpr float kPaddingBottom = 10.0F;
constexpr float kPracticeRemarkGap = 20.0F;
constexpr float kNarrow = 460.0F;  // below it what stands side by side stands below one another
constexpr float kRadius = 12.0F;
constexpr float kHead = 20.0F;

/// A small heading and a text, in the coach's colours.
struct Part {
  std::string_view heading;
  std::string_view text;
};

void put_part(TextColumn& column, const Part& part) {
  const Palette& palette = column.ui().palette;
  column.put(Type::kCaptionStrong, palette.coach, part.heading, 1.0F);
  column.put(Type::kSmall, palette.ink, part.text);
}

float height_of(const Ui& ui, const Part& part, float width) {
  TextColumn column(ui, {}, width, false);
  put_part(column, part);
  return column.height();
}

/// Two parts side by side, or below one another where it is narrow; a part without text is left
/// out.
void put_pair(TextColumn& column, const Part& first, const Part& second) {
  if (first.text.empty() && second.text.empty()) {
    return;
  }
  const Ui& ui = column.ui();
  column.skip(10.0F);
  const bool both = !first.text.empty() && !second.text.empty();
  if (!both || column.width() < ui.px(kNarrow)) {
    put_part(column, first.text.empty() ? second : first);
    if (both) {
      column.skip(8.0F);
      put_part(column, second);
    }
    return;
  }
  const float half = (column.width() - ui.px(kPracticeRemarkGap)) * 0.5F;
  const float height = std::max(height_of(ui, first, half), height_of(ui, second, half));
  const Rect area = column.take(height);
  TextColumn left(ui, area.min, half, column.drawn());
  put_part(left, first);
  TextColumn right(ui, area.min + ImVec2(half + ui.px(kPracticeRemarkGap), 0.0F), half,
                   column.drawn());
  put_part(right, second);
}

void put_reasons(TextColumn& column, const PracticeRemarkView& remark) {
  const Palette& palette = column.ui().palette;
  const Language& say = column.ui().say;
  column.skip(10.0F);
  if (!remark.rule.empty()) {
    column.put(Type::kCaptionStrong, palette.coach, say("Why “{}”?", remark.style), 1.0F);
    column.put(Type::kSmall, palette.ink, say("Because it {}.", remark.rule), 10.0F);
  }
  for (const coach::Evidence& evidence : remark.evidence) {
    put_reason(column, evidence);
  }
}

/// The coach's name, and at its right the way to the reasons: there it is never below the edge.
PracticeAction put_head(TextColumn& column, const PracticeRemarkView& remark) {
  const Ui& ui = column.ui();
  const bool reasons = !remark.evidence.empty() || !remark.rule.empty();
  const std::string_view label = remark.unfolded ? ui.say("Fold away") : ui.say("Why?");
  const ImVec2 size = reasons ? button_size(ui, label) : ImVec2(0.0F, ui.px(kHead));
  const Rect row = column.take(size.y);
  if (!column.drawn()) {
    return {};
  }
  draw_text_in(ui, row, Type::kCaptionStrong, ui.palette.coach, ui.say("Coach"));
  if (reasons && draw_button(ui, {.id = "why", .area = row.right(size.x), .label = label})) {
    return PracticeToggleWhy{};
  }
  return {};
}

PracticeAction put_remark(TextColumn& column, const PracticeRemarkView& remark) {
  const Palette& palette = column.ui().palette;
  const Language& say = column.ui().say;
  PracticeAction action = put_head(column, remark);
  column.skip(4.0F);
  column.put(Type::kBody, palette.ink, remark.note);
  put_pair(column, {say("What helps in it"), remark.helping_half},
           {say("What it costs"), remark.costing_half});
  put_pair(column, {say("Now"), remark.now}, {say("Over repeats"), remark.over_repeats});
  if (remark.unfolded) {
    put_reasons(column, remark);
  }
  return action;
}

TextColumn column_in(const Ui& ui, ImVec2 top_left, float width, bool drawn) {
  return {ui, top_left + ui.px(kPaddingX, kPaddingTop), width - ui.px(2.0F * kPaddingX), drawn};
}

}  // namespace

float practice_remark_height(const Ui& ui, const PracticeRemarkView& remark, float width) {
  TextColumn column = column_in(ui, {}, width, false);
  static_cast<void>(put_remark(column, remark));
  return column.height() + ui.px(kPaddingTop + kPaddingBottom);
}

PracticeAction draw_practice_remark(const Ui& ui, const PracticeRemarkView& remark, ImVec2 top_left,
                                    float width) {
  const Rect area = Rect::of(top_left, width, practice_remark_height(ui, remark, width));
  draw_fill(ui, area, ui.palette.coach_soft, ui.px(kRadius));
  draw_fill(ui, area.left(ui.px(4.0F)).grown(0.0F, -ui.px(kRadius)), ui.palette.coach, ui.px(2.0F));
  TextColumn column = column_in(ui, top_left, width, true);
  return put_remark(column, remark);
}

}  // namespace attune::ui
