// Monotone cubic interpolation.
#include "ui/kit/curve.h"

#include <algorithm>
#include <cmath>

namespace attune::ui {

namespace {

float slope(ImVec2 from, ImVec2 to) {
  const float run = to.x - from.x;
  return run > 0.0F ? (to.y - from.y) / run : 0.0F;
}

float slope_at(std::span<const ImVec2> knots, std::size_t i) {
  if (i == 0 || i + 1 == knots.size()) {
    const std::size_t before = i == 0 ? 0 : i - 1;
    return slope(knots[before], knots[before + 1]);
  }
  const float before = slope(knots[i - 1], knots[i]);
  const float after = slope(knots[i], knots[i + 1]);
  if (before * after <= 0.0F) {
    return 0.0F;
  }
  const float steepest = 3.0F * std::min(std::abs(before), std::abs(after));
  return std::clamp((before + after) * 0.5F, -steepest, steepest);
}

ImVec2 hermite(ImVec2 from, ImVec2 to, float slope_from, float slope_to, float t) {
  const float run = to.x - from.x;
  const float t2 = t * t;
  const float t3 = t2 * t;
  const float y = (2.0F * t3 - 3.0F * t2 + 1.0F) * from.y +
                  (t3 - 2.0F * t2 + t) * run * slope_from + (3.0F * t2 - 2.0F * t3) * to.y +
                  (t3 - t2) * run * slope_to;
  return {from.x + run * t, y};
}

/// Into how many straight pieces the curve between two knots is cut. A chord over `h` of a curve
/// lies at most h * h / 8 times its largest second derivative off it, which a cubic has at an end.
int pieces(ImVec2 from, ImVec2 to, float slope_from, float slope_to, float tolerance) {
  constexpr float kMost = 24.0F;
  const float chord = slope(from, to);
  const float first = slope_from - chord;
  const float last = slope_to - chord;
  const float bend =
      std::max(std::abs(4.0F * first + 2.0F * last), std::abs(2.0F * first + 4.0F * last));
  const float off = (to.x - from.x) * bend / 8.0F;
  return static_cast<int>(std::clamp(std::ceil(std::sqrt(off / tolerance)), 1.0F, kMost));
}

}  // namespace

void smooth(std::span<const ImVec2> knots, float tolerance, std::vector<ImVec2>& curve) {
  curve.clear();
  for (std::size_t i = 0; i + 1 < knots.size(); ++i) {
    const float from = slope_at(knots, i);
    const float to = slope_at(knots, i + 1);
    const int steps = pieces(knots[i], knots[i + 1], from, to, tolerance);
    for (int step = 0; step < steps; ++step) {
      const float t = static_cast<float>(step) / static_cast<float>(steps);
      curve.push_back(hermite(knots[i], knots[i + 1], from, to, t));
    }
  }
  if (!knots.empty()) {
    curve.push_back(knots.back());
  }
}

}  // namespace attune::ui
