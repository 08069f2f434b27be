// Sets Dear ImGui's own style (inputs, popups, scrollbars) to a palette and a text scale.
#pragma once

#include "ui/kit/palette.h"

namespace attune::ui {

/// The style for `palette` at text scale `scale` (0.75 to 2). Assign it to ImGui::GetStyle().
[[nodiscard]] ImGuiStyle make_style(const Palette& palette, float scale);

}  // namespace attune::ui
