#include "model/reference/coupled_oscillators.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "model/analysis/trajectory.h"

namespace attune::model {
namespace {

TEST(CoupledOscillators, EachIsPulledByItsOwnMiddleAndByThePartner) {
  const Oscillators two = {.pull = {-0.5, -0.7},
                           .damping = {-0.1, -0.2},
                           .other_level = {0.3, 0.4},
                           .other_change = {0.05, 0.06}};
  const std::vector<double> rate = oscillator_flow(two).at(std::vector{1.0, 2.0, 3.0, 4.0});
  EXPECT_DOUBLE_EQ(rate[0], 2.0);
  EXPECT_DOUBLE_EQ(rate[1], -0.5 - 0.1 * 2.0 + 0.3 * 3.0 + 0.05 * 4.0);
  EXPECT_DOUBLE_EQ(rate[2], 4.0);
  EXPECT_DOUBLE_EQ(rate[3], -0.7 * 3.0 - 0.2 * 4.0 + 0.4 * 1.0 + 0.06 * 2.0);
}

TEST(CoupledOscillators, InStepAndAgainstEachOtherHaveTheirOwnPace) {
  const FixedPoint rest = classified(oscillator_flow({}), std::vector<double>(4));
  std::vector<double> paces;
  for (const std::complex<double>& value : rest.eigenvalues) {
    EXPECT_NEAR(value.real(), -0.025, 1e-9);
    paces.push_back(std::abs(value.imag()));
  }
  std::sort(paces.begin(), paces.end());
  EXPECT_NEAR(paces.front(), std::sqrt(0.5 - 0.1 - 0.025 * 0.025), 1e-9);
  EXPECT_NEAR(paces.back(), std::sqrt(0.5 + 0.1 - 0.025 * 0.025), 1e-9);
}

TEST(CoupledOscillators, AfterOnePeriodAnUndampedOneIsBackWhereItWas) {
  EXPECT_NEAR(oscillator_period(-1.0), 2.0 * std::numbers::pi, 1e-12);
  const double period = oscillator_period(-0.5);
  const Oscillators alone = {.damping = {}, .other_level = {}};
  const auto end =
      trajectory(oscillator_flow(alone), {1.0, 0.0, 0.5, 0.0}, period / 1000.0, 1000).states.back();
  EXPECT_NEAR(end[0], 1.0, 1e-9);
  EXPECT_NEAR(end[1], 0.0, 1e-9);
  EXPECT_NEAR(end[2], 0.5, 1e-9);
}

TEST(CoupledOscillators, WithoutATieOnesSwingDoesNotMoveTheOther) {
  const auto end = trajectory(oscillator_flow({.other_level = {}}), {1.0, 0.0, 0.0, 0.0}, 0.1, 300)
                       .states.back();
  EXPECT_EQ(end[2], 0.0);
}

}  // namespace
}  // namespace attune::model
