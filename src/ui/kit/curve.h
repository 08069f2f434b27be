// A smooth curve through measured points that never rises above or falls below its neighbours.
#pragma once

#include <imgui.h>

#include <span>
#include <vector>

namespace attune::ui {

/// Fills `curve` with the knots and as many points between them as it takes to stay within
/// `tolerance` of the true curve: few where it runs straight. The knots go left to right. Cubic
/// Hermite with Catmull-Rom slopes, limited so that the curve stays monotone between knots. Source
/// of the limit: Fritsch & Carlson 1980, SIAM J. Numer. Anal. 17, equation 4.
void smooth(std::span<const ImVec2> knots, float tolerance, std::vector<ImVec2>& curve);

}  // namespace attune::ui
