// The arms of a comparison differ by dash, since hue always means a partner.
#pragma once

#include "ui/kit/stroke.h"

namespace attune::ui {

enum class ArmDash { kSolid, kLong, kDot, kDashDot };

/// A smooth line through `curve` in the dash of an arm. `width` in pixels. Uses ui.scratch.stroke.
void draw_arm_line(const Ui& ui, std::span<const ImVec2> curve, Colour colour, float width,
                   ArmDash dash);

}  // namespace attune::ui
