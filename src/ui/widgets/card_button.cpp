// Shadow, surface and border that answer to mouse and keyboard.
#include "ui/widgets/card_button.h"

#include "ui/kit/drawn_once.h"
#include "ui/kit/shape.h"

namespace attune::ui {

namespace {

constexpr float kRadius = 14.0F;

/// What the card looks like at this instant.
struct CardLook {
  Rect area;
  bool enabled = true;
  bool accent = false;
  bool pointed = false;
  bool lifted = false;
  bool focused = false;
};

void draw_look(const Ui& ui, const CardLook& look) {
  const Palette& palette = ui.palette;
  if (look.enabled) {
    draw_shadow(ui, look.area, ui.px(kRadius), look.lifted ? 1.3F : 0.8F);
  }
  draw_fill(ui, look.area, look.enabled ? palette.surface : palette.background, ui.px(kRadius));
  const Colour pointed = look.pointed ? palette.ink2 : palette.line_strong;
  draw_border(ui, look.area, look.accent ? palette.accent : pointed, ui.px(kRadius),
              ui.px(look.accent ? 2.0F : 1.2F));
  if (look.focused) {
    draw_focus_ring(ui, look.area, kRadius);
  }
}

}  // namespace

CardButton draw_card_button(const Ui& ui, const CardButtonSpec& spec) {
  const Hit state =
      hit(ui, {.id = spec.id, .area = spec.area, .label = spec.label, .enabled = spec.enabled});
  const bool lifted = state.hovered && !state.held && !ui.reduced_motion;
  const CardLook look = {.area = spec.area.moved({0.0F, lifted ? -ui.px(2.0F) : 0.0F}),
                         .enabled = spec.enabled,
                         .accent = spec.selected,
                         .pointed = state.hovered,
                         .lifted = lifted,
                         .focused = state.focused};
  Fingerprint print;
  print.add(look.area)
      .add(look.enabled)
      .add(look.accent)
      .add(look.pointed)
      .add(look.lifted)
      .add(look.focused);
  draw_once(ui, print, [&] { draw_look(ui, look); });
  return {state.pressed, look.area};
}

}  // namespace attune::ui
