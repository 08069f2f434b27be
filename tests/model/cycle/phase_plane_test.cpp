#include "model/cycle/phase_plane.h"

#include <gtest/gtest.h>

#include <cmath>

#include "model/cycle/couple_cycle.h"
#include "model/cycle/couple_system.h"
#include "model/cycle/presets.h"
#include "model/dynamics.h"

namespace attune::model {
namespace {

constexpr PlanePair kPair = {};

FastState<double> rest_of(const Setting& setting) {
  return as_state(analyse_cycle(setting).rests.points.at(0).at);
}

TEST(PhasePlane, ArrowsAreTheRatesOfTheSlice) {
  const Setting setting = setting_of(Preset::kPursueWithdraw);
  const FastState<double> now = {0.7, 0.3, 0.1, 0.2, 0.1};
  const PhasePlane plane = phase_plane(setting, now, kPair, 5, 4);
  ASSERT_EQ(plane.arrows.size(), 25U);
  const PlaneArrow& arrow = plane.arrows[7];  // third of the second row
  EXPECT_DOUBLE_EQ(arrow.across, 0.5);
  EXPECT_DOUBLE_EQ(arrow.up, 0.3);
  FastState<double> there = now;
  there.pursuit = 0.5;
  there.withdrawal = 0.3;
  const auto rate = fast_motion(talk_terms(setting.couple, setting.stance), there, 0.0).rate;
  EXPECT_DOUBLE_EQ(arrow.across_rate, rate.pursuit);
  EXPECT_DOUBLE_EQ(arrow.up_rate, rate.withdrawal);
}

TEST(PhasePlane, OnANullClineOneOfTheTwoStandsStill) {
  const Setting setting = setting_of(Preset::kPursueWithdraw);
  const FastState<double> now = rest_of(setting);
  const PhasePlane plane = phase_plane(setting, now, kPair);
  ASSERT_FALSE(plane.across_still.empty());
  ASSERT_FALSE(plane.up_still.empty());
  const auto rate_at = [&](const PlanePoint& point) {
    FastState<double> there = now;
    there.pursuit = point.across;
    there.withdrawal = point.up;
    return fast_motion(talk_terms(setting.couple, setting.stance), there, 0.0).rate;
  };
  for (const NullClinePiece& piece : plane.across_still) {
    EXPECT_NEAR(rate_at(piece[0]).pursuit, 0.0, 2e-3);
  }
  for (const NullClinePiece& piece : plane.up_still) {
    EXPECT_NEAR(rate_at(piece[1]).withdrawal, 0.0, 2e-3);
  }
}

TEST(PhasePlane, NullClinesCrossAtTheRest) {
  const Setting setting = setting_of(Preset::kPursueWithdraw);
  const FastState<double> rest = rest_of(setting);
  const PhasePlane plane = phase_plane(setting, rest, kPair);
  const auto nearest = [&](const std::vector<NullClinePiece>& pieces) {
    double distance = 1.0;
    for (const NullClinePiece& piece : pieces) {
      distance = std::min(
          distance, std::hypot(piece[0].across - rest.pursuit, piece[0].up - rest.withdrawal));
    }
    return distance;
  };
  EXPECT_LT(nearest(plane.across_still), 0.03);
  EXPECT_LT(nearest(plane.up_still), 0.03);
}

TEST(PhasePlane, AnyTwoCanBeDrawn) {
  const Setting setting = setting_of(Preset::kPursueWithdraw);
  const PhasePlane plane =
      phase_plane(setting, rest_of(setting), {FastQuantity::kDistress, FastQuantity::kArousal});
  EXPECT_FALSE(plane.across_still.empty());
  EXPECT_FALSE(plane.up_still.empty());
}

TEST(PhasePlane, ValuesAreReadByName) {
  const FastState<double> state = {0.1, 0.2, 0.3, 0.4, 0.5};
  EXPECT_EQ(value_of(state, FastQuantity::kDistress), 0.1);
  EXPECT_EQ(value_of(state, FastQuantity::kArousal), 0.4);
  EXPECT_EQ(value_of(state, FastQuantity::kWithdrawal), 0.5);
}

}  // namespace
}  // namespace attune::model
