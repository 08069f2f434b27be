#include "model/analysis/hopf.h"

#include <gtest/gtest.h>

#include <array>
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
  EXPECT_EQ(search.branches, 2) << "once from below, once from above";
  EXPECT_TRUE(search.complete());
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
  EXPECT_EQ(search.unclear, 0);
  EXPECT_FALSE(search.complete());
}

/// A ring in the first two variables, beside a third that goes its own way: z' = pace z.
DynamicalSystem ring_beside(double growth, double pace) {
  return {.right_hand_side =
              [=, inner = ring(growth, 2.0)](std::span<const double> at, std::span<double> rate) {
                inner.right_hand_side(at.first(2), rate.first(2));
                rate[2] = pace * at[2];
              },
          .box = {{-2.0, -2.0, -2.0}, {2.0, 2.0, 2.0}}};
}

TEST(Hopf, APairThatCrossesAtASaddleBeginsNoCircling) {
  const HopfSearch beside_what_holds =
      find_hopf_points([](double growth) { return ring_beside(growth, -1.0); }, -0.5, 0.7, 13);
  ASSERT_EQ(beside_what_holds.points.size(), 1U);
  EXPECT_NEAR(beside_what_holds.points[0].value, 0.0, 1e-7);
  const HopfSearch at_a_saddle =
      find_hopf_points([](double growth) { return ring_beside(growth, 1.0); }, -0.5, 0.7, 13);
  EXPECT_TRUE(at_a_saddle.points.empty());
  EXPECT_TRUE(at_a_saddle.complete());
}

TEST(Hopf, APairThatIsBornAndCrossesWithinOneStepIsFound) {
  // Eigenvalues value +- sqrt(-.15 - value / 2): real below -.3, and crossing at nought.
  const auto born = [](double value) {
    return linear_flow(value, 1.0, -0.15 - 0.5 * value, value);
  };
  const HopfSearch search = find_hopf_points(born, -0.5, 0.5, 1);
  ASSERT_EQ(search.points.size(), 1U);
  EXPECT_NEAR(search.points[0].value, 0.0, 1e-7);
  EXPECT_NEAR(search.points[0].period, 2.0 * std::numbers::pi / std::sqrt(0.15), 1e-5);
  EXPECT_TRUE(search.points[0].holds_below);
  EXPECT_TRUE(search.complete());
}

TEST(Hopf, APairThatCrossesAndSplitsWithinOneStepIsFound) {
  const auto splits = [](double value) {
    return linear_flow(value, 1.0, -0.15 + 0.5 * value, value);
  };
  const HopfSearch search = find_hopf_points(splits, -0.5, 0.5, 1);
  ASSERT_EQ(search.points.size(), 1U);
  EXPECT_NEAR(search.points[0].value, 0.0, 1e-7);
}

TEST(Hopf, ACrossingThatCannotBeClosedInOnIsUnclearThoughTheRestGoesOn) {
  // The rest stands far away for values around the crossing.
  const auto jumps = [](double value) {
    const double centre = std::abs(value) < 0.3 ? 1.0 : 0.0;
    return DynamicalSystem{
        .right_hand_side =
            [=, inner = ring(value, 2.0)](std::span<const double> at, std::span<double> rate) {
              inner.right_hand_side(std::array{at[0] - centre, at[1]}, rate);
            },
        .box = {{-2.0, -2.0}, {2.0, 2.0}}};
  };
  const HopfSearch search = find_hopf_points(jumps, -0.5, 0.7, 1);
  EXPECT_TRUE(search.points.empty());
  EXPECT_EQ(search.branches, 2);
  EXPECT_EQ(search.lost, 0) << "both reach the other end";
  EXPECT_EQ(search.unclear, 2) << "once from below, once from above";
  EXPECT_FALSE(search.complete());
}

}  // namespace
}  // namespace attune::model
