// Two rounded bars and two discs.
#include "ui/widgets/rail.h"

#include <algorithm>
#include <array>
#include <utility>

#include "ui/kit/imgui_compat.h"
#include "ui/kit/shape.h"

namespace attune::ui {

Rail Rail::in(const Ui& ui, const Rect& area) {
  constexpr float kInset = 12.0F;
  return {area.min.x + ui.px(kInset), area.max.x - ui.px(kInset), area.centre().y};
}

float Rail::share(float x) const {
  return std::clamp((x - left) / std::max(1.0F, right - left), 0.0F, 1.0F);
}

void draw_rail(const Ui& ui, const Rail& rail, float share) {
  const float half = ui.px(2.0F);
  draw_fill(ui, {{rail.left, rail.y - half}, {rail.right, rail.y + half}}, ui.palette.line_strong,
            half);
  draw_fill(ui, {{rail.left, rail.y - half}, {rail.x(share), rail.y + half}}, ui.palette.accent,
            half);
}

void draw_knob(const Ui& ui, ImVec2 centre, bool lit) {
  ui.draw().AddCircleFilled(centre, ui.px(kKnobRadius + (lit ? 1.5F : 0.0F)), ui.palette.accent);
  ui.draw().AddCircleFilled(centre, ui.px(3.5F), ui.palette.on_accent);
}

RailKey rail_key() {
  using compat::Key;
  constexpr std::array<std::pair<Key, RailKey>, 4> kKeys = {{{Key::kHome, RailKey::kStart},
                                                             {Key::kEnd, RailKey::kEnd},
                                                             {Key::kRight, RailKey::kForward},
                                                             {Key::kLeft, RailKey::kBack}}};
  for (const auto& [key, meaning] : kKeys) {
    if (compat::key_pressed(key)) {
      compat::cancel_focus_move();
      return meaning;
    }
  }
  return RailKey::kNone;
}

}  // namespace attune::ui
