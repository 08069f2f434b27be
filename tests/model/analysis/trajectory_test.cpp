#include "model/analysis/trajectory.h"

#include <gtest/gtest.h>

#include <cmath>

#include "model/analysis/systems.h"

namespace attune::model {
namespace {

TEST(Trajectory, DecayFollowsTheExponential) {
  const Trajectory path = trajectory(linear_flow(-1.0, 0.0, 0.0, -2.0), {1.0, 1.0}, 0.01, 100);
  ASSERT_EQ(path.states.size(), 101U);
  EXPECT_NEAR(path.states.back()[0], std::exp(-1.0), 1e-9);
  EXPECT_NEAR(path.states.back()[1], std::exp(-2.0), 1e-8);
}

TEST(Trajectory, AMapIsRepeated) {
  DynamicalSystem map = linear_flow(0.5, 0.0, 0.0, 2.0);
  map.kind = SystemKind::kMap;
  const Trajectory path = trajectory(map, {1.0, 1.0}, 0.1, 3);
  EXPECT_DOUBLE_EQ(path.step, 1.0);
  EXPECT_DOUBLE_EQ(path.states.back()[0], 0.125);
  EXPECT_DOUBLE_EQ(path.states.back()[1], 8.0);
}

}  // namespace
}  // namespace attune::model
