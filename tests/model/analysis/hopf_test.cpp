#include "model/analysis/hopf.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "model/analysis/systems.h"

namespace attune::model {
namespace {

TEST(Hopf, ARingBeginsWhereItsGrowthIsNought) {
  const HopfSearch search =
      find_hopf_points([](double growth) { return ring(growth, 2.0); }, -0.5, 0.7, 13);
  ASSERT_EQ(search.points.size(), 1U);
  EXPECT_NEAR(search.points[0].value, 0.0, 1e-7);
  EXPECT_NEAR(search.points[0].period, std::numbers::pi, 1e-6);
  EXPECT_TRUE(search.points[0].holds_below);
  EXPECT_NEAR(search.points[0].at[0], 0.0, 1e-9);
  EXPECT_EQ(search.lost, 0);
}

TEST(Hopf, TheSameTheOtherWayRoundHoldsAbove) {
  const HopfSearch search =
      find_hopf_points([](double decay) { return ring(-decay, 2.0); }, -0.5, 0.7, 13);
  ASSERT_EQ(search.points.size(), 1U);
  EXPECT_FALSE(search.points[0].holds_below);
}

TEST(Hopf, ARestThatOnlyGrowsIsNone) {
  const HopfSearch search = find_hopf_points(
      [](double growth) { return linear_flow(growth, 0.0, 0.0, growth); }, -1.0, 1.0, 10);
  EXPECT_TRUE(search.points.empty());
}

TEST(Hopf, ARestThatVanishesIsSaidToBeLost) {
  // x' = value + x^2 rests only where the value is not positive.
  const auto fold = [](double value) {
    return DynamicalSystem{
        .right_hand_side = [=](std::span<const double> at,
                               std::span<double> rate) { rate[0] = value + at[0] * at[0]; },
        .box = {{-2.0}, {2.0}}};
  };
  const HopfSearch search = find_hopf_points(fold, -1.0, 1.0, 20);
  EXPECT_EQ(search.branches, 2);
  EXPECT_EQ(search.lost, 2);
}

}  // namespace
}  // namespace attune::model
