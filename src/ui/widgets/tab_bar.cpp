// Words over a hairline; the selected one is underlined.
#include "ui/widgets/tab_bar.h"

#include <algorithm>

#include "ui/kit/shape.h"
#include "ui/kit/text.h"
#include "ui/widgets/tooltip.h"

namespace attune::ui {

namespace {

constexpr float kPadding = 14.0F;
constexpr float kBetween = 4.0F;

Hit draw_tab(const Ui& ui, const Rect& area, std::string_view label, bool selected) {
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
  return state;
}

// The bolder face decides the width, so that selecting a tab moves nothing.
float tab_width(const Ui& ui, std::string_view label) {
  return text_width(ui, Type::kSmallStrong, label) + ui.px(2.0F * kPadding);
}

/// Hands out places from left to right, then in the next row.
class TabPlaces {
 public:
  TabPlaces(const Ui& ui, ImVec2 top_left, float width)
      : ui_(ui), left_(top_left.x), right_(top_left.x + width), next_(top_left) {}

  Rect place(std::string_view label) {
    const float width = tab_width(ui_, label);
    const float height = ui_.px(kSmallestTarget);
    constexpr float kRounding = 0.5F;
    if (next_.x > left_ && next_.x + width > right_ + kRounding) {
      next_ = {left_, next_.y + height};
    }
    const Rect area = Rect::of(next_, width, height);
    next_.x += width + ui_.px(kBetween);
    return area;
  }

 private:
  const Ui& ui_;
  float left_;
  float right_;
  ImVec2 next_;
};

}  // namespace

ImVec2 tab_bar_size(const Ui& ui, std::span<const std::string_view> labels, float width) {
  TabPlaces places(ui, {0.0F, 0.0F}, width);
  ImVec2 size;
  for (const std::string_view label : labels) {
    const Rect area = places.place(label);
    size = {std::max(size.x, area.max.x), area.max.y};
  }
  return size;
}

std::optional<int> draw_tab_bar(const Ui& ui, const TabBarSpec& spec) {
  std::optional<int> pressed;
  TabPlaces places(ui, spec.area.min, spec.area.width());
  ui.draw().AddLine(spec.area.bottom_left(), spec.area.max, ui.palette.line, 1.0F);
  ImGui::PushID(spec.id);
  for (std::size_t i = 0; i < spec.labels.size(); ++i) {
    const int index = static_cast<int>(i);
    ImGui::PushID(index);
    const Rect place = places.place(spec.labels[i]);
    const Hit state = draw_tab(ui, place, spec.labels[i], index == spec.selected);
    if (state.pressed) {
      pressed = index;
    }
    if (i < spec.tips.size()) {
      // Clear of the rows of tabs below, not of those beside.
      draw_tooltip(ui, state,
                   {.text = spec.tips[i],
                    .clear_of = {{place.min.x, spec.area.min.y}, {place.max.x, spec.area.max.y}}});
    }
    ImGui::PopID();
  }
  ImGui::PopID();
  return pressed;
}

}  // namespace attune::ui
