// A track, a knob at its left or right, and the label.
#include "ui/widgets/switch.h"

#include "ui/kit/shape.h"
#include "ui/kit/text.h"

namespace attune::ui {

namespace {

constexpr float kTrackWidth = 40.0F;
constexpr float kTrackHeight = 24.0F;
constexpr float kSwitchGap = 10.0F;

}  // namespace

ImVec2 switch_size(const Ui& ui, std::string_view label) {
  return {ui.px(kTrackWidth + kSwitchGap) + text_width(ui, Type::kSmall, label),
          ui.px(kSmallestTarget)};
}

bool draw_switch(const Ui& ui, const SwitchSpec& spec) {
  const Rect area{spec.top_left, spec.top_left + switch_size(ui, spec.label)};
  const std::string_view spoken = spec.spoken.empty() ? spec.label : spec.spoken;
  const Hit state = hit(ui, {.id = spec.id, .area = area, .label = spoken});
  const Palette& palette = ui.palette;
  const float top = area.centre().y - ui.px(kTrackHeight * 0.5F);
  const Rect track = Rect::of({area.min.x, top}, ui.px(kTrackWidth), ui.px(kTrackHeight));
  const float radius = track.height() * 0.5F;
  draw_fill(ui, track, spec.on ? palette.accent : palette.surface, radius);
  draw_border(ui, track, spec.on ? palette.accent : palette.line_strong, radius, ui.px(1.4F));
  const ImVec2 knob(spec.on ? track.max.x - radius : track.min.x + radius, track.centre().y);
  ui.draw().AddCircleFilled(knob, ui.px(state.hovered ? 8.5F : 7.5F),
                            spec.on ? palette.on_accent : palette.line_strong);
  draw_text_in(ui, area.without_left(ui.px(kTrackWidth + kSwitchGap)).grown(1.0F, 0.0F),
               Type::kSmall, palette.ink, spec.label);
  if (state.focused) {
    draw_focus_ring(ui, area.grown(ui.px(2.0F), -ui.px(6.0F)), 10.0F);
  }
  return state.pressed;
}

}  // namespace attune::ui
