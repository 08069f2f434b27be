// Moves in pixels are turned into values, so that arrows point the right way on turned axes too.
#include "ui/plot/plot_handle.h"

#include <algorithm>
#include <cmath>

#include "ui/kit/hit.h"
#include "ui/kit/imgui_compat.h"
#include "ui/kit/shape.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/tooltip.h"

namespace attune::ui {

namespace {

using picture::Point;

double kept_between(double value, double low, double high) {
  if (!std::isfinite(value)) {
    return low;
  }
  return std::clamp(value, std::min(low, high), std::max(low, high));
}

Point kept_within(const PlotHandleSpec& spec, const Point& value) {
  return {kept_between(value.x, spec.low.x, spec.high.x),
          kept_between(value.y, spec.low.y, spec.high.y)};
}

/// How far the arrows move it, in pixels of the screen; all four are its own.
ImVec2 step_by_key(const PlotPlane& plane) {
  constexpr float kSteps = 50.0F;
  using compat::Key;
  const auto pressed = [](Key key) { return compat::key_pressed(key) ? 1.0F : 0.0F; };
  const ImVec2 direction(pressed(Key::kRight) - pressed(Key::kLeft),
                         pressed(Key::kDown) - pressed(Key::kUp));
  if (direction.x != 0.0F || direction.y != 0.0F) {
    compat::cancel_focus_move();
  }
  const Rect& inner = plane.inner();
  return {direction.x * inner.width() / kSteps, direction.y * inner.height() / kSteps};
}

Point wanted_by(const Ui& ui, const PlotPlane& plane, const Hit& state, const Point& value) {
  if (state.held && ImGui::IsMouseDragging(ImGuiMouseButton_Left, ui.px(2.0F))) {
    return plane.values(ImGui::GetIO().MousePos);
  }
  if (!state.held && state.focused) {
    const ImVec2 step = step_by_key(plane);
    const Point from = plane.values({});
    const Point to = plane.values(step);
    return {value.x + to.x - from.x, value.y + to.y - from.y};
  }
  return value;
}

/// On the edge where its values are beyond the plot.
ImVec2 place_of(const PlotPlane& plane, const Point& value) {
  const ImVec2 at = plane.at(value);
  const Rect& inner = plane.inner();
  return {std::clamp(at.x, inner.min.x, inner.max.x), std::clamp(at.y, inner.min.y, inner.max.y)};
}

}  // namespace

std::optional<Point> draw_plot_handle(const Ui& ui, const PlotPlane& plane,
                                      const PlotHandleSpec& spec) {
  const Point value = kept_within(spec, spec.value);
  const ImVec2 at = place_of(plane, value);
  const Rect knob = Rect{at, at}.grown(ui.px(kKnobRadius));
  const Hit state = hit(ui, {.id = spec.id, .area = knob, .label = spec.label});
  const Point wanted = kept_within(spec, wanted_by(ui, plane, state, value));
  ui.draw().AddCircleFilled(at, ui.px(kKnobRadius + 3.0F), ui.palette.surface);
  draw_knob(ui, at, state.hovered || state.held);
  if (state.focused) {
    draw_focus_ring(ui, knob, kKnobRadius);
  }
  draw_tooltip(ui, state, {.text = spec.label, .clear_of = knob.grown(ui.px(4.0F))});
  return wanted == value ? std::nullopt : std::optional(wanted);
}

}  // namespace attune::ui
