// Parts side by side where it is wide, below one another where it is narrow.
#include "ui/practice/practice_remark.h"

#include <fmt/format.h>

#include <algorithm>

#include "ui/kit/shape.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_column.h"

namespace attune::ui {

namespace {

// All px at scale 1.
constexpr float kPaddingX = 18.0F;
constexpr float kPaddingTop = 12.0F;
constexpr float kPaddingBottom = 10.0F;
constexpr float kGap = 20.0F;
constexpr float kNarrow = 460.0F;  // below it what stands side by side stands below one another
constexpr float kRadius = 12.0F;
constexpr float kCodeShare = 0.26F;
constexpr float kSourceShare = 0.30F;

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
  const float half = (column.width() - ui.px(kGap)) * 0.5F;
  const float height = std::max(height_of(ui, first, half), height_of(ui, second, half));
  const Rect area = column.take(height);
  TextColumn left(ui, area.min, half, column.drawn());
  put_part(left, first);
  TextColumn right(ui, area.min + ImVec2(half + ui.px(kGap), 0.0F), half, column.drawn());
  put_part(right, second);
}

void put_code(TextColumn& column, const coach::Evidence& evidence) {
  const Palette& palette = column.ui().palette;
  column.put(Type::kCaptionStrong, palette.ink, evidence.code);
  column.put(Type::kCaption, palette.ink2, evidence.value);
}

/// One code: what it is, what it means, who says so; below one another where it is narrow.
void put_evidence(TextColumn& column, const coach::Evidence& evidence) {
  const Ui& ui = column.ui();
  const Palette& palette = ui.palette;
  const float width = column.width();
  if (width < ui.px(kNarrow)) {
    column.put(Type::kCaptionStrong, palette.ink,
               fmt::format("{} · {}", evidence.code, evidence.value));
    column.put(Type::kCaption, palette.ink, evidence.meaning);
    column.put(Type::kCaption, palette.ink3, evidence.source, 8.0F);
    return;
  }
  const float gap = ui.px(12.0F);
  const float code = width * kCodeShare;
  const float source = width * kSourceShare;
  const ImVec2 at = column.at();
  const auto cell = [&](float x, float cell_width, bool drawn) {
    return TextColumn(ui, at + ImVec2(x, 0.0F), cell_width, drawn);
  };
  const auto fill_all = [&](bool drawn) {
    TextColumn first = cell(0.0F, code - gap, drawn);
    put_code(first, evidence);
    TextColumn second = cell(code, width - code - source - gap, drawn);
    second.put(Type::kCaption, palette.ink, evidence.meaning);
    TextColumn third = cell(width - source, source, drawn);
    third.put(Type::kCaption, palette.ink3, evidence.source);
    return std::max({first.height(), second.height(), third.height()});
  };
  const float height = fill_all(false);
  if (column.drawn()) {
    fill_all(true);
  }
  column.take(height);
  column.skip(8.0F);
}

void put_reasons(TextColumn& column, const PracticeRemarkView& remark) {
  const Palette& palette = column.ui().palette;
  column.skip(4.0F);
  if (!remark.rule.empty()) {
    column.put(Type::kCaption, palette.ink2,
               fmt::format("Read as “{}”: {}.", remark.style, remark.rule), 10.0F);
  }
  for (const coach::Evidence& evidence : remark.evidence) {
    if (column.drawn()) {
      const ImVec2 at = column.at();
      column.ui().draw().AddLine(at, at + ImVec2(column.width(), 0.0F),
                                 with_alpha(palette.coach, 70), 1.0F);
    }
    column.skip(6.0F);
    put_evidence(column, evidence);
  }
}

PracticeAction put_why(TextColumn& column, const PracticeRemarkView& remark) {
  const Ui& ui = column.ui();
  const std::string_view label = remark.unfolded ? "Fold away" : "Why?";
  const ImVec2 size = button_size(ui, label);
  column.skip(10.0F);
  const Rect area = column.take(size.y).left(size.x);
  column.skip(2.0F);
  if (column.drawn() && draw_button(ui, {.id = "why", .area = area, .label = label})) {
    return PracticeToggleWhy{};
  }
  return {};
}

PracticeAction put_remark(TextColumn& column, const PracticeRemarkView& remark) {
  const Palette& palette = column.ui().palette;
  column.put(Type::kCaptionStrong, palette.coach, "Coach", 2.0F);
  column.put(Type::kBody, palette.ink, remark.note);
  put_pair(column, {"What helps in it", remark.helping_half},
           {"What it costs", remark.costing_half});
  put_pair(column, {"Now", remark.now}, {"Over repeats", remark.over_repeats});
  if (remark.evidence.empty() && remark.rule.empty()) {
    return {};
  }
  PracticeAction action = put_why(column, remark);
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
