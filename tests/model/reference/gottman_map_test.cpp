#include "model/reference/gottman_map.h"

#include <gtest/gtest.h>

#include "model/analysis/fixed_points.h"

namespace attune::model {
namespace {

GottmanCouple couple_with(double on_wife, double on_husband) {
  return {.wife_constant = 0.1,
          .husband_constant = -0.2,
          .wife_inertia = 0.3,
          .husband_inertia = 0.5,
          .on_wife = [=](double score) { return on_wife * score; },
          .on_husband = [=](double score) { return on_husband * score; }};
}

TEST(GottmanMap, InTurnsTheHusbandAnswersWhatTheWifeHasJustSaid) {
  const std::vector<double> next =
      gottman_map(couple_with(0.4, 0.6), Updating::kInTurns, 3.0).at(std::vector{1.0, 2.0});
  const double wife = 0.1 + 0.3 * 1.0 + 0.4 * 2.0;
  EXPECT_DOUBLE_EQ(next[0], wife);
  EXPECT_DOUBLE_EQ(next[1], -0.2 + 0.5 * 2.0 + 0.6 * wife);
}

TEST(GottmanMap, AtOnceHeAnswersWhatSheSaidBefore) {
  const std::vector<double> next =
      gottman_map(couple_with(0.4, 0.6), Updating::kAtOnce, 3.0).at(std::vector{1.0, 2.0});
  EXPECT_DOUBLE_EQ(next[0], 0.1 + 0.3 * 1.0 + 0.4 * 2.0);
  EXPECT_DOUBLE_EQ(next[1], -0.2 + 0.5 * 2.0 + 0.6 * 1.0);
}

TEST(GottmanMap, AMapMayBeFilledInPlace) {
  const DynamicalSystem map = gottman_map(couple_with(0.4, 0.6), Updating::kInTurns, 3.0);
  std::vector<double> state = {1.0, 2.0};
  const std::vector<double> apart = map.at(state);
  map.right_hand_side(state, state);
  EXPECT_EQ(state, apart);
}

TEST(GottmanMap, WithoutInfluenceEachDriftsToTheirSetPoint) {
  for (const Updating updating : {Updating::kInTurns, Updating::kAtOnce}) {
    const auto rests =
        find_fixed_points(gottman_map(couple_with(0.0, 0.0), updating, 3.0), 5).points;
    ASSERT_EQ(rests.size(), 1U);
    EXPECT_NEAR(rests[0].at[0], 0.1 / 0.7, 1e-9);
    EXPECT_NEAR(rests[0].at[1], -0.2 / 0.5, 1e-9);
    EXPECT_NEAR(rests[0].at[1], set_point(-0.2, 0.5), 1e-9);
  }
}

TEST(GottmanMap, TheFormulasGiveTheEigenvaluesOfTheJacobian) {
  for (const Updating updating : {Updating::kInTurns, Updating::kAtOnce}) {
    for (const double slope : {-2.0, -0.4, -0.1, 0.3, 0.9}) {  // Some turn, some do not.
      const DynamicalSystem map = gottman_map(couple_with(slope, 0.7), updating, 3.0);
      const FixedPoint rest = classified(map, {0.0, 0.0});
      const auto formula = gottman_eigenvalues(0.3, 0.5, slope * 0.7, updating);
      for (std::size_t i = 0; i < formula.size(); ++i) {
        EXPECT_NEAR(std::abs(formula.at(i)), std::abs(rest.eigenvalues[i]), 1e-9) << slope;
        EXPECT_NEAR(formula.at(i).real(), rest.eigenvalues[i].real(), 1e-9) << slope;
      }
    }
  }
}

TEST(GottmanMap, InTurnsARestHoldsBetweenTheTwoBorders) {
  const double upper = 0.7 * 0.5;   // (1 - r1) (1 - r2)
  const double lower = -1.3 * 1.5;  // -(1 + r1) (1 + r2)
  const auto size = [](double product) {
    return std::abs(gottman_eigenvalues(0.3, 0.5, product, Updating::kInTurns)[0]);
  };
  EXPECT_LT(size(upper - 0.01), 1.0);
  EXPECT_NEAR(size(upper), 1.0, 1e-12);
  EXPECT_GT(size(upper + 0.01), 1.0);
  EXPECT_LT(size(lower + 0.01), 1.0);
  EXPECT_NEAR(size(lower), 1.0, 1e-12);
  EXPECT_GT(size(lower - 0.01), 1.0);
}

}  // namespace
}  // namespace attune::model
