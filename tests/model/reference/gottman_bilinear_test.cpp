#include "model/reference/gottman_bilinear.h"

#include <gtest/gtest.h>

#include <cmath>

#include "model/analysis/trajectory.h"

namespace attune::model {
namespace {

constexpr double kLeft = 1.0 - kBilinearInertia;  // What a constant is divided by: 1 - r.

std::vector<double> only_rest_of(std::size_t type, double constant, Updating updating) {
  const DynamicalSystem map = bilinear_map(kCoupleTypes.at(type), constant, updating);
  const auto rests = find_fixed_points(map, 40).points;
  EXPECT_EQ(rests.size(), 1U) << kCoupleTypes.at(type).name;
  return rests.empty() ? std::vector<double>{0.0, 0.0} : rests[0].at;
}

TEST(GottmanBilinear, InfluenceHasAKneeAtZero) {
  const Influence influence = bilinear_influence({.below = 0.2, .above = 0.5});
  EXPECT_DOUBLE_EQ(influence(2.0), 1.0);
  EXPECT_DOUBLE_EQ(influence(0.0), 0.0);
  EXPECT_DOUBLE_EQ(influence(-2.0), -0.4);
}

TEST(GottmanBilinear, TwoWhoAreAlikeRestWhereTheLineSaysSo) {
  for (const Updating updating : {Updating::kInTurns, Updating::kAtOnce}) {
    const auto expect_both = [&](std::size_t type, double constant, double rest) {
      const std::vector<double> found = only_rest_of(type, constant, updating);
      EXPECT_NEAR(found[0], rest, 1e-9);
      EXPECT_NEAR(found[1], rest, 1e-9);
    };
    expect_both(0, 0.2, 0.2 / (kLeft - 0.35));
    expect_both(1, 0.2, 0.2 / (kLeft - 0.6));
    expect_both(2, 0.2, 0.2 / kLeft);  // The uninfluenced set point: the good is not let in.
    expect_both(0, -0.2, -0.2 / (kLeft - 0.35));
    expect_both(1, -0.2, -0.2 / kLeft);
    expect_both(2, -0.2, -0.2 / (kLeft - 0.6));
  }
}

TEST(GottmanBilinear, TwoWhoDoNotMatchRestApart) {
  const std::vector<double> hostile = only_rest_of(3, 0.2, Updating::kInTurns);
  const double wife = 0.2 * (1.0 + 0.35 / kLeft) / (kLeft - 0.35 * 0.6 / kLeft);
  EXPECT_NEAR(hostile[0], wife, 1e-9);
  EXPECT_NEAR(hostile[1], (0.2 + 0.6 * wife) / kLeft, 1e-9);
  const std::vector<double> detached = only_rest_of(4, 0.2, Updating::kInTurns);
  EXPECT_NEAR(detached[1], 0.2 / kLeft, 1e-9);
  EXPECT_NEAR(detached[0], (0.2 + 0.35 * detached[1]) / kLeft, 1e-9);
}

TEST(GottmanBilinear, BelowTheUnstableRestTheSteepCoupleGetsWorseWithoutEnd) {
  const ReferenceModel model = gottman_bilinear();
  const ReferenceSetting& steep = model.settings.back();
  ASSERT_EQ(steep.name, "volatile-steep");
  const auto end = [&](double start) {
    return trajectory(steep.system, {start, start}, 1.0, 60).states.back()[0];
  };
  EXPECT_NEAR(end(-0.49), 0.1 / (kLeft - 0.1), 1e-6);
  EXPECT_LT(end(-0.51), -100.0);
}

TEST(GottmanBilinear, LinearInfluenceDecaysJustBelowTheBorderAndGrowsAboveIt) {
  for (const double product : {0.48, 0.50}) {
    const double slope = std::sqrt(product);
    const CoupleType linear = {"linear", {slope, slope}, {slope, slope}};
    const auto path =
        trajectory(bilinear_map(linear, 0.0, Updating::kInTurns), {1.0, 1.0}, 1.0, 400);
    const double later = std::abs(path.states[400][0]) / std::abs(path.states[200][0]);
    EXPECT_EQ(later < 1.0, product < kLeft * kLeft) << product;
  }
}

TEST(GottmanBilinear, BothWaysOfUpdatingRestInTheSamePlaces) {
  for (std::size_t type = 0; type < kCoupleTypes.size(); ++type) {
    const std::vector<double> in_turns = only_rest_of(type, 0.2, Updating::kInTurns);
    const std::vector<double> at_once = only_rest_of(type, 0.2, Updating::kAtOnce);
    EXPECT_NEAR(in_turns[0], at_once[0], 1e-9) << kCoupleTypes.at(type).name;
    EXPECT_NEAR(in_turns[1], at_once[1], 1e-9) << kCoupleTypes.at(type).name;
  }
}

}  // namespace
}  // namespace attune::model
