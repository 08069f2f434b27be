// In the accent, which is what can be pressed.
#include "ui/widgets/link.h"

#include "ui/kit/shape.h"
#include "ui/kit/text.h"

namespace attune::ui {

namespace {

constexpr float kUnderline = 2.0F;  // px at scale 1, below the line of text

}  // namespace

ImVec2 link_size(const Ui& ui, std::string_view label) {
  return {text_width(ui, Type::kSmallMedium, label),
          text_height(ui, Type::kSmallMedium) + ui.px(kUnderline)};
}

Hit draw_link(const Ui& ui, const LinkSpec& spec) {
  const Hit state = hit(ui, {.id = spec.id, .area = spec.area, .label = spec.label});
  draw_text(ui, spec.area.min, Type::kSmallMedium, ui.palette.accent, spec.label);
  draw_fill(ui, spec.area.bottom(ui.px(state.hovered ? 2.0F : 1.0F)), ui.palette.accent, 0.0F);
  if (state.focused) {
    draw_focus_ring(ui, spec.area.grown(ui.px(2.0F)), 4.0F);
  }
  return state;
}

}  // namespace attune::ui
