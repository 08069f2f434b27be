#include "model/analysis/fixed_points.h"

#include <gtest/gtest.h>

#include "model/analysis/systems.h"

namespace attune::model {
namespace {

TEST(FixedPoints, AllThreeRestsOfTwoWellsAreFoundOnce) {
  const FixedPointSearch search = find_fixed_points(two_wells(), 20);
  ASSERT_EQ(search.points.size(), 3U);
  EXPECT_NEAR(search.points[0].at[0], -1.0, 1e-9);
  EXPECT_NEAR(search.points[1].at[0], 0.0, 1e-9);
  EXPECT_NEAR(search.points[2].at[0], 1.0, 1e-9);
  EXPECT_TRUE(search.points[0].stable);
  EXPECT_FALSE(search.points[1].stable);
  EXPECT_TRUE(search.points[2].stable);
  EXPECT_EQ(search.starts, 20);
  EXPECT_GT(search.converged, 15);
}

TEST(FixedPoints, WhatLiesOutsideTheBoxIsLeftOut) {
  DynamicalSystem half = two_wells();
  half.box = {{0.5}, {2.0}};
  const FixedPointSearch search = find_fixed_points(half, 20);
  ASSERT_EQ(search.points.size(), 1U);
  EXPECT_NEAR(search.points[0].at[0], 1.0, 1e-9);
}

TEST(FixedPoints, ASpiralTurnsAndANodeDoesNot) {
  const FixedPointSearch spiral = find_fixed_points(linear_flow(-0.1, -1.0, 1.0, -0.1), 5);
  ASSERT_EQ(spiral.points.size(), 1U);
  EXPECT_TRUE(spiral.points[0].stable);
  EXPECT_TRUE(spiral.points[0].turns());
  const FixedPointSearch node = find_fixed_points(linear_flow(-0.1, 0.0, 0.0, -2.0), 5);
  ASSERT_EQ(node.points.size(), 1U);
  EXPECT_FALSE(node.points[0].turns());
}

TEST(FixedPoints, AMapIsStableWhereItsModulusIsBelowOne) {
  DynamicalSystem map = linear_flow(0.0, -0.9, 0.9, 0.0);
  map.kind = SystemKind::kMap;
  const FixedPointSearch inward = find_fixed_points(map, 5);
  ASSERT_EQ(inward.points.size(), 1U);
  EXPECT_TRUE(inward.points[0].stable);
  DynamicalSystem outward = linear_flow(0.0, -1.1, 1.1, 0.0);
  outward.kind = SystemKind::kMap;
  EXPECT_FALSE(find_fixed_points(outward, 5).points.at(0).stable);
}

TEST(FixedPoints, WhereNothingRestsNothingIsFound) {
  const DynamicalSystem drift = {
      .right_hand_side = [](std::span<const double>, std::span<double> rate) { rate[0] = 1.0; },
      .box = {{0.0}, {1.0}}};
  const FixedPointSearch search = find_fixed_points(drift, 10);
  EXPECT_TRUE(search.points.empty());
  EXPECT_EQ(search.converged, 0);
}

}  // namespace
}  // namespace attune::model
