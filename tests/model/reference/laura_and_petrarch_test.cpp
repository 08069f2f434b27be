#include "model/reference/laura_and_petrarch.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "model/analysis/trajectory.h"

namespace attune::model {
namespace {

TEST(LauraAndPetrarch, TheRatesAreThoseOfTheThreeEquations) {
  const std::vector<double> rate = laura_and_petrarch_flow().at(std::vector{-0.2, 0.5, 3.0});
  EXPECT_NEAR(rate[0], 0.6 + 0.5 * 0.75 - 1.0, 1e-12);
  EXPECT_NEAR(rate[1], -0.5 + 5.0 * (-0.2 + 0.5), 1e-12);
  EXPECT_NEAR(rate[2], -0.3 + 5.0, 1e-12);
}

TEST(LauraAndPetrarch, TheOnlyRestDoesNotHold) {
  const ReferenceModel model = laura_and_petrarch();
  const std::vector<FixedPoint> rests = rests_of(model.settings[0]);
  ASSERT_EQ(rests.size(), 1U);
  EXPECT_FALSE(rests[0].stable);
  EXPECT_TRUE(rests[0].turns());
  EXPECT_NEAR(rests[0].at[2], 100.0 * rests[0].at[1], 1e-9);
}

TEST(LauraAndPetrarch, LauraStaysCoolThroughEveryLap) {
  const auto states = trajectory(laura_and_petrarch_flow(), {0.0, 0.0, 0.0}, 0.005, 8000).states;
  EXPECT_TRUE(std::all_of(states.begin() + 100, states.end(),
                          [](const std::vector<double>& state) { return state[0] < 0.0; }));
}

TEST(LauraAndPetrarch, HalvingTheStepChangesNothingThatIsReported) {
  const auto after_a_year = [](double step, int steps) {
    return trajectory(laura_and_petrarch_flow(), {0.0, 0.0, 0.0}, step, steps).states.back();
  };
  const std::vector<double> coarse = after_a_year(0.001, 1000);
  const std::vector<double> fine = after_a_year(0.0005, 2000);
  for (std::size_t i = 0; i < fine.size(); ++i) {
    EXPECT_NEAR(coarse[i], fine[i], 1e-8);
  }
}

}  // namespace
}  // namespace attune::model
