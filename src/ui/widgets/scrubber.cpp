// A rail with stops and a knob.
#include "ui/widgets/scrubber.h"

#include <algorithm>
#include <cmath>

#include "ui/kit/shape.h"
#include "ui/widgets/rail.h"

namespace attune::ui {

namespace {

float share_of(const ScrubberSpec& spec, int turn) {
  return static_cast<float>(turn) / static_cast<float>(std::max(1, spec.turns - 1));
}

int nearest_stop(const ScrubberSpec& spec, float share) {
  return static_cast<int>(std::lround(share * static_cast<float>(spec.turns - 1)));
}

int turn_by_key(const ScrubberSpec& spec) {
  const int last = std::max(0, spec.turns - 1);
  switch (rail_key()) {
    case RailKey::kStart:
      return 0;
    case RailKey::kEnd:
      return last;
    case RailKey::kForward:
      return std::min(spec.turn + 1, last);
    case RailKey::kBack:
      return std::max(spec.turn - 1, 0);
    case RailKey::kNone:
      break;
  }
  return spec.turn;
}

void draw_stops(const Ui& ui, const ScrubberSpec& spec, const Rail& rail) {
  const Palette& palette = ui.palette;
  // Where stops would stand close the rail alone is calmer.
  constexpr float kRoom = 24.0F;
  if (rail.x(share_of(spec, 1)) - rail.left < ui.px(kRoom)) {
    return;
  }
  for (int turn = 0; turn < spec.turns; ++turn) {
    const bool reached = turn <= std::max(spec.turn, spec.played);
    const ImVec2 at(rail.x(share_of(spec, turn)), rail.y);
    ui.draw().AddCircleFilled(at, ui.px(4.0F),
                              turn <= spec.turn ? palette.accent : palette.line_strong);
    if (!reached) {
      ui.draw().AddCircleFilled(at, ui.px(2.4F), palette.background);
    }
  }
}

}  // namespace

std::optional<int> draw_scrubber(const Ui& ui, const ScrubberSpec& spec) {
  const Hit state = hit(ui, {.id = spec.id, .area = spec.area, .label = ui.say(spec.label)});
  const Rail rail = Rail::in(ui, spec.area);
  int wanted = spec.turn;
  if (state.held && ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
    wanted = nearest_stop(spec, rail.share(ImGui::GetIO().MousePos.x));
  } else if (state.focused) {
    wanted = turn_by_key(spec);
  }
  const float share = share_of(spec, spec.turn);
  draw_rail(ui, rail, share);
  draw_stops(ui, spec, rail);
  draw_knob(ui, {rail.x(share), rail.y}, state.hovered || state.held);
  if (state.focused) {
    draw_focus_ring(ui, spec.area.grown(0.0F, -ui.px(8.0F)), 10.0F);
  }
  return wanted == spec.turn ? std::nullopt : std::optional(wanted);
}

}  // namespace attune::ui
