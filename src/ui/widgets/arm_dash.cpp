// Solid, long dashes, dots, dash-dot.
#include "ui/widgets/arm_dash.h"

namespace attune::ui {

namespace {

Dashes dashes_of(const Ui& ui, ArmDash dash) {
  switch (dash) {
    case ArmDash::kLong:
      return {.on = ui.px(9.0F), .off = ui.px(5.0F)};
    case ArmDash::kDot:
      return {.on = ui.px(2.5F), .off = ui.px(4.5F)};
    case ArmDash::kDashDot:
      return {.on = ui.px(9.0F), .off = ui.px(4.0F), .second_on = ui.px(2.5F)};
    case ArmDash::kSolid:
      break;
  }
  return {};
}

}  // namespace

void draw_arm_line(const Ui& ui, std::span<const ImVec2> curve, Colour colour, float width,
                   ArmDash dash) {
  std::vector<StrokePoint>& points = ui.scratch.stroke;
  points.clear();
  for (const ImVec2 at : curve) {
    points.push_back({at, colour, width});
  }
  if (dash == ArmDash::kSolid) {
    draw_stroke(ui, points);
  } else {
    draw_dashed_stroke(ui, points, dashes_of(ui, dash));
  }
}

}  // namespace attune::ui
