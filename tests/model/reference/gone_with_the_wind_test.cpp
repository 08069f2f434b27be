#include "model/reference/gone_with_the_wind.h"

#include <gtest/gtest.h>

#include <cmath>

#include "model/analysis/trajectory.h"

namespace attune::model {
namespace {

double answer(double love) { return 15.0 * love * std::exp(-love); }
double slope(double love) { return 15.0 * (1.0 - love) * std::exp(-love); }

// What Rhett feels minus what he would answer to Scarlett's answer to it: zero at a rest.
double left_over(double rhett) { return rhett - 1.2 - answer(1.0 + answer(rhett)); }

double bisected(double low, double high) {
  constexpr int kHalvings = 100;
  for (int i = 0; i < kHalvings; ++i) {
    const double middle = 0.5 * (low + high);
    (left_over(low) * left_over(middle) <= 0.0 ? high : low) = middle;
  }
  return low;
}

TEST(GoneWithTheWind, BisectionFindsTheSameFourRests) {
  const ReferenceModel model = gone_with_the_wind();
  const std::vector<FixedPoint> rests = rests_of(model.settings[0]);
  ASSERT_EQ(rests.size(), 4U);
  constexpr std::array<std::array<double, 2>, 4> kBetween = {
      {{-0.1, -0.05}, {1, 2}, {2, 4}, {6, 7}}};
  for (std::size_t i = 0; i < rests.size(); ++i) {
    const double rhett = bisected(kBetween.at(i)[0], kBetween.at(i)[1]);
    EXPECT_NEAR(rests[i].at[0], rhett, 1e-9);
    EXPECT_NEAR(rests[i].at[1], 1.0 + answer(rhett), 1e-9);
  }
}

TEST(GoneWithTheWind, ThereIsNoFifthRest) {
  int changes = 0;
  constexpr double kStep = 1e-3;
  for (double rhett = -1.0; rhett < 12.0; rhett += kStep) {
    changes += left_over(rhett) * left_over(rhett + kStep) < 0.0 ? 1 : 0;
  }
  EXPECT_EQ(changes, 4);
}

TEST(GoneWithTheWind, ARestHoldsWhereTheAnswersSlopesMultiplyToLessThanOne) {
  const ReferenceModel model = gone_with_the_wind();
  for (const FixedPoint& rest : rests_of(model.settings[0])) {
    const double product = slope(rest.at[0]) * slope(rest.at[1]);
    EXPECT_EQ(rest.stable, product < 1.0);
    EXPECT_NEAR(rest.eigenvalues[0].real(), -1.0 + std::sqrt(product), 1e-6);
  }
}

TEST(GoneWithTheWind, WhoLovesFirstIsWhoLovesInTheEnd) {
  const auto end = [](double rhett, double scarlett) {
    return trajectory(gone_with_the_wind_flow({}), {rhett, scarlett}, 0.05, 1000).states.back();
  };
  EXPECT_NEAR(end(0.0, 3.0)[1], 6.193574, 1e-6);
  EXPECT_NEAR(end(3.0, 0.0)[0], 6.677864, 1e-6);
}

}  // namespace
}  // namespace attune::model
