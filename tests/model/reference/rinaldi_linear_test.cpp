#include "model/reference/rinaldi_linear.h"

#include <gtest/gtest.h>

#include <cmath>

#include "model/analysis/trajectory.h"

namespace attune::model {
namespace {

TEST(RinaldiLinear, EachAnswersTheAppealOfTheOther) {
  const std::vector<double> rate = rinaldi_flow({}).at(std::vector{0.0, 0.0});
  EXPECT_DOUBLE_EQ(rate[0], 0.6);
  EXPECT_DOUBLE_EQ(rate[1], 0.7);
}

TEST(RinaldiLinear, TheRestIsThatOfCramersRule) {
  const RinaldiCouple couple = {.forgetting = {0.4, 0.9},
                                .giving_back = {0.1, 0.3},
                                .reaction = {1.5, 0.5},
                                .appeal = {0.8, 0.2}};
  const auto rests = find_fixed_points(rinaldi_flow(couple), 10).points;
  ASSERT_EQ(rests.size(), 1U);
  const double determinant = 0.4 * 0.9 - 0.1 * 0.3;
  const double first = 1.5 * 0.2;
  const double second = 0.5 * 0.8;
  EXPECT_NEAR(rests[0].at[0], (first * 0.9 + 0.1 * second) / determinant, 1e-9);
  EXPECT_NEAR(rests[0].at[1], (second * 0.4 + 0.3 * first) / determinant, 1e-9);
}

TEST(RinaldiLinear, ItsEigenvaluesAreTheRootsOfTheQuadratic) {
  const FixedPoint rest = classified(rinaldi_flow({}), {2.0, 2.0});
  const double root = std::sqrt(0.55 * 0.55 - (0.5 * 0.6 - 0.2 * 0.25));
  EXPECT_NEAR(rest.eigenvalues[0].real(), -0.55 + root, 1e-9);
  EXPECT_NEAR(rest.eigenvalues[1].real(), -0.55 - root, 1e-9);
  EXPECT_TRUE(rest.stable);
  EXPECT_FALSE(rest.turns());
}

TEST(RinaldiLinear, LoveGrowsFromIndifferenceWithoutOvershoot) {
  const auto states = trajectory(rinaldi_flow({}), {0.0, 0.0}, 0.05, 600).states;
  for (std::size_t i = 1; i < states.size(); ++i) {
    EXPECT_GT(states[i][0], states[i - 1][0]);
    EXPECT_LT(states[i][0], 2.0);
    EXPECT_LT(states[i][1], 2.0);
  }
}

TEST(RinaldiLinear, BeyondTheBorderNothingHolds) {
  EXPECT_TRUE(classified(rinaldi_flow({.giving_back = {0.5, 0.59}}), {0.0, 0.0}).stable);
  EXPECT_FALSE(classified(rinaldi_flow({.giving_back = {0.5, 0.61}}), {0.0, 0.0}).stable);
}

}  // namespace
}  // namespace attune::model
