#include "ui/kit/curve.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace attune::ui {
namespace {

const std::array<ImVec2, 6> kKnots = {
    {{0.0F, 0.0F}, {10.0F, 8.0F}, {20.0F, 8.0F}, {30.0F, 1.0F}, {40.0F, 0.9F}, {50.0F, 9.0F}}};
constexpr int kSteps = 10;

TEST(Smooth, PassesThroughEveryKnot) {
  std::vector<ImVec2> curve;
  smooth(kKnots, kSteps, curve);
  ASSERT_EQ(curve.size(), 5U * kSteps + 1U);
  for (std::size_t i = 0; i < kKnots.size(); ++i) {
    EXPECT_FLOAT_EQ(curve.at(i * kSteps).x, kKnots.at(i).x);
    EXPECT_FLOAT_EQ(curve.at(i * kSteps).y, kKnots.at(i).y);
  }
}

TEST(Smooth, NeverLeavesTheRangeOfTwoNeighbours) {
  std::vector<ImVec2> curve;
  smooth(kKnots, kSteps, curve);
  for (std::size_t i = 0; i + 1 < kKnots.size(); ++i) {
    const auto [low, high] = std::minmax(kKnots.at(i).y, kKnots.at(i + 1).y);
    for (std::size_t step = 0; step <= kSteps; ++step) {
      EXPECT_GE(curve.at(i * kSteps + step).y, low - 1e-4F);
      EXPECT_LE(curve.at(i * kSteps + step).y, high + 1e-4F);
    }
  }
}

TEST(Smooth, LeavesAStraightLineStraight) {
  const std::array<ImVec2, 3> line = {{{0.0F, 0.0F}, {10.0F, 5.0F}, {20.0F, 10.0F}}};
  std::vector<ImVec2> curve;
  smooth(line, kSteps, curve);
  for (const ImVec2 point : curve) {
    EXPECT_NEAR(point.y, point.x * 0.5F, 1e-4F);
  }
}

TEST(Smooth, TakesOneKnotAndNone) {
  std::vector<ImVec2> curve = {{1.0F, 1.0F}};
  smooth({}, kSteps, curve);
  EXPECT_TRUE(curve.empty());
  smooth(std::span(kKnots).first(1), kSteps, curve);
  EXPECT_EQ(curve.size(), 1U);
}

}  // namespace
}  // namespace attune::ui
