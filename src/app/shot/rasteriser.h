// Draws a frame of Dear ImGui with the processor alone: the same bytes on every machine.
#pragma once

#include <imgui.h>

#include "app/shot/image.h"

namespace attune::app {

/// The picture of `frame` (after ImGui::Render()) on an opaque ground of colour `background`.
/// Knows one texture, the font atlas of the current context, and of it the coverage alone.
/// Vertices are snapped to 1/256 pixel; pixels on an edge belong to one triangle only (top-left
/// rule), so that neighbouring translucent triangles neither overlap nor leave a gap.
[[nodiscard]] Image rasterise(const ImDrawData& frame, ImU32 background);

}  // namespace attune::app
