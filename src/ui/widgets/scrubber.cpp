// A rail with stops, a filled part and a knob.
#include "ui/widgets/scrubber.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/kit/imgui_compat.h"
#include "ui/kit/shape.h"

namespace attune::ui {

namespace {

constexpr float kInset = 12.0F;
constexpr float kKnob = 9.0F;

float stop_x(const Ui& ui, const ScrubberSpec& spec, int turn) {
  const Rect rail = spec.area.grown(-ui.px(kInset), 0.0F);
  const int last = std::max(1, spec.turns - 1);
  return rail.min.x + rail.width() * static_cast<float>(turn) / static_cast<float>(last);
}

int nearest_stop(const Ui& ui, const ScrubberSpec& spec, float x) {
  const Rect rail = spec.area.grown(-ui.px(kInset), 0.0F);
  const float share = (x - rail.min.x) / std::max(1.0F, rail.width());
  const int stop = static_cast<int>(std::lround(share * static_cast<float>(spec.turns - 1)));
  return std::clamp(stop, 0, spec.turns - 1);
}

/// Left, Right, Home and End are ours while the slider has the keyboard; Up and Down still leave
/// it.
int turn_by_key(const ScrubberSpec& spec) {
  using compat::Key;
  for (const auto& [key, stop] : {std::pair(Key::kHome, 0), std::pair(Key::kEnd, spec.turns - 1)}) {
    if (compat::key_pressed(key)) {
      compat::cancel_focus_move();
      return stop;
    }
  }
  const int by =
      (compat::key_pressed(Key::kRight) ? 1 : 0) - (compat::key_pressed(Key::kLeft) ? 1 : 0);
  if (by != 0) {
    compat::cancel_focus_move();
  }
  return std::clamp(spec.turn + by, 0, spec.turns - 1);
}

void draw_rail(const Ui& ui, const ScrubberSpec& spec, bool lit) {
  const Palette& palette = ui.palette;
  const float y = spec.area.centre().y;
  const float half = ui.px(2.0F);
  const float knob_x = stop_x(ui, spec, spec.turn);
  const float left = stop_x(ui, spec, 0);
  draw_fill(ui, {{left, y - half}, {stop_x(ui, spec, std::max(1, spec.turns - 1)), y + half}},
            palette.line_strong, half);
  draw_fill(ui, {{left, y - half}, {knob_x, y + half}}, palette.accent, half);
  // Where stops would stand close the rail alone is calmer.
  constexpr float kRoom = 24.0F;
  const bool stops_shown = stop_x(ui, spec, 1) - left >= ui.px(kRoom);
  for (int turn = 0; stops_shown && turn < spec.turns; ++turn) {
    const bool reached = turn <= std::max(spec.turn, spec.played);
    const ImVec2 at(stop_x(ui, spec, turn), y);
    ui.draw().AddCircleFilled(at, ui.px(4.0F),
                              turn <= spec.turn ? palette.accent : palette.line_strong);
    if (!reached) {
      ui.draw().AddCircleFilled(at, ui.px(2.4F), palette.background);
    }
  }
  ui.draw().AddCircleFilled({knob_x, y}, ui.px(kKnob + (lit ? 1.5F : 0.0F)), palette.accent);
  ui.draw().AddCircleFilled({knob_x, y}, ui.px(3.5F), palette.on_accent);
}

}  // namespace

std::optional<int> draw_scrubber(const Ui& ui, const ScrubberSpec& spec) {
  const Hit state = hit(ui, {.id = spec.id, .area = spec.area, .label = spec.label});
  int wanted = spec.turn;
  if (state.held && ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
    wanted = nearest_stop(ui, spec, ImGui::GetIO().MousePos.x);
  } else if (state.focused) {
    wanted = turn_by_key(spec);
  }
  draw_rail(ui, spec, state.hovered || state.held);
  if (state.focused) {
    draw_focus_ring(ui, spec.area.grown(0.0F, -ui.px(8.0F)), 10.0F);
  }
  return wanted == spec.turn ? std::nullopt : std::optional(wanted);
}

}  // namespace attune::ui
