// The selected item stands out by surface, weight, colour and a bar.
#include "ui/widgets/nav_item.h"

#include "ui/kit/drawn_once.h"
#include "ui/kit/shape.h"
#include "ui/kit/text.h"
#include "ui/widgets/tooltip.h"

namespace attune::ui {

namespace {

constexpr float kRadius = 12.0F;

void draw_look(const Ui& ui, const NavItemSpec& spec, const Hit& state) {
  const Palette& palette = ui.palette;
  if (spec.selected || state.hovered) {
    draw_fill(ui, spec.area, spec.selected ? palette.surface : with_alpha(palette.surface, 120),
              ui.px(kRadius));
  }
  const float middle = spec.area.centre().y;
  if (spec.selected) {
    draw_fill(ui, Rect::of({spec.area.min.x, middle - ui.px(11.0F)}, ui.px(4.0F), ui.px(22.0F)),
              palette.accent, ui.px(2.0F));
  }
  const Colour colour = spec.selected ? palette.accent : palette.ink2;
  const float icon_x = spec.icon_only ? spec.area.centre().x : spec.area.min.x + ui.px(27.0F);
  draw_icon(ui, spec.icon, {icon_x, middle}, colour, 22.0F);
  if (!spec.icon_only) {
    draw_text_in(ui, spec.area.without_left(ui.px(50.0F)).without_right(ui.px(6.0F)),
                 spec.selected ? Type::kBodyStrong : Type::kBodyMedium,
                 spec.selected ? palette.ink : palette.ink2, spec.label);
  }
  if (state.focused) {
    draw_focus_ring(ui, spec.area, kRadius);
  }
}

}  // namespace

bool draw_nav_item(const Ui& ui, const NavItemSpec& spec) {
  const Hit state = hit(ui, {.id = spec.id, .area = spec.area, .label = spec.label});
  Fingerprint print;
  print.add(spec.area).add(spec.label).add(spec.icon).add(spec.selected).add(spec.icon_only);
  print.add(state.hovered).add(state.focused);
  draw_once(ui, print, [&] { draw_look(ui, spec, state); });
  if (spec.icon_only) {
    draw_tooltip(ui, state,
                 {.text = spec.label, .clear_of = spec.area, .side = TooltipSide::kRight});
  }
  return state.pressed;
}

void draw_mark(const Ui& ui, ImVec2 centre) {
  const float radius = ui.px(10.0F);
  const ImVec2 apart = ui.px(6.0F, 0.0F);
  ui.draw().AddCircle(centre - apart, radius, ui.palette.first, 0, ui.px(3.0F));
  ui.draw().AddCircle(centre + apart, radius, ui.palette.second, 0, ui.px(3.0F));
}

}  // namespace attune::ui
