#include "ui/kit/curve.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace attune::ui {
namespace {

const std::array<ImVec2, 6> kKnots = {
    {{0.0F, 0.0F}, {10.0F, 8.0F}, {20.0F, 8.0F}, {30.0F, 1.0F}, {40.0F, 0.9F}, {50.0F, 9.0F}}};
constexpr float kTolerance = 0.05F;

std::vector<ImVec2> smoothed(std::span<const ImVec2> knots, float tolerance = kTolerance) {
  std::vector<ImVec2> curve = {{1.0F, 1.0F}};  // what was there before goes
  smooth(knots, tolerance, curve);
  return curve;
}

/// The height of the drawn line at `x`.
float height_at(const std::vector<ImVec2>& curve, float x) {
  const auto after =
      std::find_if(curve.begin() + 1, curve.end() - 1, [x](ImVec2 point) { return point.x >= x; });
  const ImVec2 from = *(after - 1);
  return from.y + (after->y - from.y) * (x - from.x) / (after->x - from.x);
}

TEST(Smooth, PassesThroughEveryKnot) {
  const std::vector<ImVec2> curve = smoothed(kKnots);
  for (const ImVec2 knot : kKnots) {
    EXPECT_TRUE(std::any_of(curve.begin(), curve.end(), [knot](ImVec2 point) {
      return std::abs(point.x - knot.x) < 1e-4F && std::abs(point.y - knot.y) < 1e-4F;
    })) << knot.x;
  }
}

TEST(Smooth, NeverLeavesTheRangeOfTwoNeighbours) {
  const std::vector<ImVec2> curve = smoothed(kKnots);
  for (std::size_t i = 0; i + 1 < kKnots.size(); ++i) {
    const auto [low, high] = std::minmax(kKnots.at(i).y, kKnots.at(i + 1).y);
    for (const ImVec2 point : curve) {
      if (point.x >= kKnots.at(i).x && point.x <= kKnots.at(i + 1).x) {
        EXPECT_GE(point.y, low - 1e-4F);
        EXPECT_LE(point.y, high + 1e-4F);
      }
    }
  }
}

TEST(Smooth, StaysWithinItsToleranceOfTheTrueCurve) {
  const std::vector<ImVec2> coarse = smoothed(kKnots, 0.2F);
  const std::vector<ImVec2> fine = smoothed(kKnots, 0.001F);
  EXPECT_LT(coarse.size(), fine.size() / 2);
  for (float x = 0.0F; x <= 50.0F; x += 0.25F) {
    EXPECT_NEAR(height_at(coarse, x), height_at(fine, x), 0.21F) << x;
  }
}

TEST(Smooth, LeavesAStraightLineStraightAndAddsNothingToIt) {
  const std::array<ImVec2, 3> line = {{{0.0F, 0.0F}, {10.0F, 5.0F}, {20.0F, 10.0F}}};
  const std::vector<ImVec2> curve = smoothed(line);
  ASSERT_EQ(curve.size(), line.size());
  for (const ImVec2 point : curve) {
    EXPECT_NEAR(point.y, point.x * 0.5F, 1e-4F);
  }
}

TEST(Smooth, TakesOneKnotAndNone) {
  EXPECT_TRUE(smoothed({}).empty());
  EXPECT_EQ(smoothed(std::span(kKnots).first(1)).size(), 1U);
}

}  // namespace
}  // namespace attune::ui
