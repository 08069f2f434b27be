#include "model/reference/liebovitch.h"

#include <gtest/gtest.h>

#include <cmath>

namespace attune::model {
namespace {

std::vector<FixedPoint> rests(double first, double second) {
  return find_fixed_points(liebovitch_flow({.feedback = {first, second}}), 60, {{0.0, 0.0}}).points;
}

// The positive solution of .9 x = c tanh x, by repetition.
double repeated(double feedback) {
  double x = 3.0;
  for (int i = 0; i < 2000; ++i) {
    x = feedback * std::tanh(x) / 0.9;
  }
  return x;
}

TEST(Liebovitch, TwoWhoMirrorEndAlike) {
  for (const double feedback : {1.0, 2.0}) {
    const auto found = rests(feedback, feedback);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_NEAR(found[2].at[0], repeated(feedback), 1e-9);
    EXPECT_NEAR(found[2].at[1], found[2].at[0], 1e-9);
    EXPECT_NEAR(found[0].at[0], -found[2].at[0], 1e-9);
    EXPECT_FALSE(found[1].stable);
  }
}

TEST(Liebovitch, TwoWhoOpposeEndOppositeEachOther) {
  const auto found = rests(-1.0, -1.0);
  ASSERT_EQ(found.size(), 3U);
  EXPECT_NEAR(found[2].at[0], repeated(1.0), 1e-9);
  EXPECT_NEAR(found[2].at[1], -found[2].at[0], 1e-9);
  EXPECT_TRUE(found[2].stable);
}

TEST(Liebovitch, JustBeyondThePitchforkTheBranchesOpenLikeARoot) {
  const auto found = rests(0.901, 0.901);
  ASSERT_EQ(found.size(), 3U);
  EXPECT_NEAR(found[2].at[0], std::sqrt(3.0 * (1.0 - 0.9 / 0.901)), 1e-3);
}

TEST(Liebovitch, OneOfEachTurnsInwards) {
  const auto found = rests(2.0, -2.0);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_TRUE(found[0].stable);
  EXPECT_TRUE(found[0].turns());
}

TEST(Liebovitch, ABiasMovesTheRestOfTwoWhoDoNotReact) {
  const auto found = find_fixed_points(liebovitch_flow({.bias = {0.9, -0.45}}), 10).points;
  ASSERT_EQ(found.size(), 1U);
  EXPECT_NEAR(found[0].at[0], 1.0, 1e-9);
  EXPECT_NEAR(found[0].at[1], -0.5, 1e-9);
}

}  // namespace
}  // namespace attune::model
