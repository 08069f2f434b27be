// The words stand over the rail, so that it has all of the width.
#include "ui/widgets/slider.h"

#include <algorithm>
#include <cmath>

#include "ui/kit/shape.h"
#include "ui/kit/text.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/tooltip.h"

namespace attune::ui {

namespace {

constexpr float kWords = 20.0F;    // height of their line, px at scale 1
constexpr float kAboveRow = 8.0F;  // what can be pressed begins within that line

float share_of(const SliderSpec& spec, float value) {
  const float range = spec.high - spec.low;
  const float share = (value - spec.low) / range;
  return std::isfinite(share) ? std::clamp(share, 0.0F, 1.0F) : 0.0F;
}

float value_at(const SliderSpec& spec, float share) {
  // Exactly the limits at both ends.
  return spec.low * (1.0F - share) + spec.high * share;
}

float value_by_key(const SliderSpec& spec) {
  constexpr float kSteps = 50.0F;
  const float step = spec.step > 0.0F ? std::copysign(spec.step, spec.high - spec.low)
                                      : (spec.high - spec.low) / kSteps;
  switch (rail_key()) {
    case RailKey::kStart:
      return spec.low;
    case RailKey::kEnd:
      return spec.high;
    case RailKey::kForward:
      return spec.value + step;
    case RailKey::kBack:
      return spec.value - step;
    case RailKey::kNone:
      break;
  }
  return spec.value;
}

/// Which click in a row this is, as long as the button is down.
bool double_clicked() { return ImGui::GetIO().MouseClickedLastCount[ImGuiMouseButton_Left] == 2; }

float value_wanted(const Ui& ui, const SliderSpec& spec, const Rail& rail, const Hit& state) {
  if (state.held && ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
    const bool still = !ImGui::IsMouseDragging(ImGuiMouseButton_Left, ui.px(3.0F));
    return double_clicked() && still ? spec.standard
                                     : value_at(spec, rail.share(ImGui::GetIO().MousePos.x));
  }
  return state.focused ? value_by_key(spec) : spec.value;
}

void draw_words(const Ui& ui, const SliderSpec& spec, bool lit) {
  const Rect line = spec.area.top(ui.px(kWords)).grown(-ui.px(2.0F), 0.0F);
  const float reading = text_width(ui, Type::kCaptionStrong, spec.reading);
  draw_text_in(ui, line.without_right(reading + ui.px(10.0F)), Type::kCaption, ui.palette.ink2,
               spec.label);
  draw_text_aligned(ui, line, Align::kRight,
                    {Type::kCaptionStrong, lit ? ui.palette.accent : ui.palette.ink, spec.reading});
}

/// A line across the rail, and its label below it.
void draw_mark(const Ui& ui, const Rail& rail, float share, std::string_view label) {
  const ImVec2 at(std::floor(rail.x(share)), rail.y);
  const float half = ui.px(7.0F);
  draw_fill(ui, {at - ImVec2(ui.px(1.0F), half), at + ImVec2(ui.px(1.0F), half)}, ui.palette.ink2,
            0.0F);
  const float width = text_width(ui, Type::kTick, label);
  const float left =
      std::clamp(at.x - width * 0.5F, rail.left, std::max(rail.left, rail.right - width));
  draw_text(ui, {left, rail.y + half + ui.px(1.0F)}, Type::kTick, ui.palette.ink2, label);
}

}  // namespace

std::optional<float> draw_slider(const Ui& ui, const SliderSpec& spec) {
  const Rect row = spec.area.without_top(ui.px(kAboveRow));
  const Hit state = hit(ui, {.id = spec.id, .area = row, .label = spec.label});
  const Rail rail = Rail::in(ui, row);
  const float lowest = std::min(spec.low, spec.high);
  const float highest = std::max(spec.low, spec.high);
  const float wanted = std::clamp(value_wanted(ui, spec, rail, state), lowest, highest);
  const bool lit = state.hovered || state.held;
  const float share = share_of(spec, spec.value);
  draw_words(ui, spec, state.held);
  draw_rail(ui, rail, share);
  if (spec.mark) {
    draw_mark(ui, rail, share_of(spec, spec.mark->value), spec.mark->label);
  }
  draw_knob(ui, {rail.x(share), rail.y}, lit);
  if (state.focused) {
    draw_focus_ring(ui, row.grown(-ui.px(2.0F), -ui.px(9.0F)), 10.0F);
  }
  draw_tooltip(ui, state,
               {.text = spec.explanation, .clear_of = spec.area, .side = TooltipSide::kRight});
  return wanted == spec.value ? std::nullopt : std::optional(wanted);
}

}  // namespace attune::ui
