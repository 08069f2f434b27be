// Words over a hairline; the selected one is underlined.
#include "ui/widgets/tab_bar.h"

#include "ui/kit/shape.h"
#include "ui/kit/text.h"

namespace attune::ui {

namespace {

constexpr float kPadding = 14.0F;

bool draw_tab(const Ui& ui, const Rect& area, std::string_view label, bool selected) {
  const Hit state = hit(ui, {.id = "tab", .area = area, .label = label});
  const Palette& palette = ui.palette;
  if (state.hovered && !selected) {
    draw_fill(ui, area.grown(0.0F, -ui.px(4.0F)), with_alpha(palette.sunken, 160), ui.px(8.0F));
  }
  draw_text_aligned(ui, area.grown(-ui.px(kPadding) + 1.0F, 0.0F), Align::kCentre,
                    {selected ? Type::kSmallStrong : Type::kSmallMedium,
                     selected ? palette.ink : palette.ink2, label});
  if (selected) {
    const Rect line = area.bottom(ui.px(3.0F)).grown(-ui.px(kPadding), 0.0F);
    draw_fill(ui, line, palette.accent, ui.px(1.5F));
  }
  if (state.focused) {
    draw_focus_ring(ui, area.grown(-ui.px(4.0F)), 6.0F);
  }
  return state.pressed;
}

}  // namespace

std::optional<int> draw_tab_bar(const Ui& ui, const TabBarSpec& spec) {
  std::optional<int> pressed;
  ui.draw().AddLine(spec.area.bottom_left(), spec.area.max, ui.palette.line, 1.0F);
  float x = spec.area.min.x;
  ImGui::PushID(spec.id);
  for (std::size_t i = 0; i < spec.labels.size(); ++i) {
    // The bolder face decides the width, so that selecting a tab moves nothing.
    const float width = text_width(ui, Type::kSmallStrong, spec.labels[i]) + ui.px(2.0F * kPadding);
    const Rect area = Rect::of({x, spec.area.min.y}, width, spec.area.height());
    const int index = static_cast<int>(i);
    ImGui::PushID(index);
    if (draw_tab(ui, area, spec.labels[i], index == spec.selected)) {
      pressed = index;
    }
    ImGui::PopID();
    x += width + ui.px(4.0F);
  }
  ImGui::PopID();
  return pressed;
}

}  // namespace attune::ui
