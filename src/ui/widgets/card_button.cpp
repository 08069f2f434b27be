// Shadow, surface and border that answer to mouse and keyboard.
#include "ui/widgets/card_button.h"

#include "ui/kit/shape.h"

namespace attune::ui {

CardButton draw_card_button(const Ui& ui, const CardButtonSpec& spec) {
  constexpr float kRadius = 14.0F;
  const Hit state =
      hit(ui, {.id = spec.id, .area = spec.area, .label = spec.label, .enabled = spec.enabled});
  const bool lifted = state.hovered && !state.held && !ui.reduced_motion;
  const Rect area = spec.area.moved({0.0F, lifted ? -ui.px(2.0F) : 0.0F});
  const bool accent = state.hovered || spec.selected;
  const Palette& palette = ui.palette;
  if (spec.enabled) {
    draw_shadow(ui, area, ui.px(kRadius), lifted ? 1.3F : 0.8F);
  }
  draw_fill(ui, area, spec.enabled ? palette.surface : palette.background, ui.px(kRadius));
  draw_border(ui, area, accent ? palette.accent : palette.line_strong, ui.px(kRadius),
              ui.px(accent ? 2.0F : 1.2F));
  if (state.focused) {
    draw_focus_ring(ui, area, kRadius);
  }
  return {state.pressed, area};
}

}  // namespace attune::ui
