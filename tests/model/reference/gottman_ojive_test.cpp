#include "model/reference/gottman_ojive.h"

#include <gtest/gtest.h>

#include "model/analysis/trajectory.h"

namespace attune::model {
namespace {

std::vector<double> end_of(double constant, Updating updating, std::vector<double> start) {
  return trajectory(ojive_map(constant, updating), std::move(start), 1.0, 60).states.back();
}

TEST(GottmanOjive, SmallThingsPassAndLargeOnesCountOnce) {
  const Influence influence = ojive_influence(
      {.drop = 2.0, .rise = 0.5, .negative_threshold = 1.5, .positive_threshold = 1.0});
  EXPECT_NEAR(influence(0.0), 0.0, 1e-12);
  EXPECT_NEAR(influence(0.9), 0.0, 1e-4);
  EXPECT_NEAR(influence(1.0), 0.25, 1e-12);
  EXPECT_NEAR(influence(1.1), 0.5, 1e-4);
  EXPECT_NEAR(influence(9.0), 0.5, 1e-12);
  EXPECT_NEAR(influence(-1.4), 0.0, 1e-3);
  EXPECT_NEAR(influence(-9.0), -2.0, 1e-12);
}

TEST(GottmanOjive, EachClimateHoldsUntilAThresholdIsPassed) {
  for (const Updating updating : {Updating::kInTurns, Updating::kAtOnce}) {
    EXPECT_NEAR(end_of(0.0, updating, {1.3, 1.2})[0], 1.0 / kOjiveInertia, 1e-9);
    EXPECT_NEAR(end_of(0.0, updating, {0.8, -0.8})[0], 0.0, 1e-9);
    EXPECT_NEAR(end_of(0.0, updating, {-1.3, -1.2})[0], -1.0 / kOjiveInertia, 1e-9);
  }
}

TEST(GottmanOjive, GoodwillLeavesOnlyTheWarmClimate) {
  const double warm = (0.6 + 1.0) / (1.0 - kOjiveInertia);
  for (const double start : {-3.0, -1.0, 0.0, 3.0}) {
    EXPECT_NEAR(end_of(0.6, Updating::kInTurns, {start, start})[0], warm, 1e-9);
  }
}

TEST(GottmanOjive, TheRestsAtTheThresholdsAreAsSteepAsTheSmoothingMakesThem) {
  const ReferenceModel model = gottman_ojive();
  const std::vector<FixedPoint> rests = rests_of(model.settings[0]);
  ASSERT_EQ(rests.size(), 5U);
  const double slope = 0.5 / 0.02;  // Of half a tanh at its middle.
  const auto formula =
      gottman_eigenvalues(kOjiveInertia, kOjiveInertia, slope * slope, Updating::kInTurns);
  EXPECT_NEAR(rests[3].eigenvalues[0].real(), formula[0].real(), 1e-2 * formula[0].real());
}

TEST(GottmanOjive, AtOnceTheTwoCanSwapPlacesForEver) {
  const auto path = trajectory(ojive_map(0.0, Updating::kAtOnce), {1.4, 0.6}, 1.0, 61);
  EXPECT_NEAR(path.states[60][0], 4.0 / 3.0, 1e-9);
  EXPECT_NEAR(path.states[60][1], 2.0 / 3.0, 1e-9);
  EXPECT_NEAR(path.states[61][0], 2.0 / 3.0, 1e-9);
  EXPECT_NEAR(path.states[61][1], 4.0 / 3.0, 1e-9);
}

}  // namespace
}  // namespace attune::model
