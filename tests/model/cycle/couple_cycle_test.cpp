// The analysis against talks that are simply played for a long time.
#include "model/cycle/couple_cycle.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "model/conversation.h"
#include "model/reply.h"

namespace attune::model {
namespace {

Setting reference(ResponseStyle style) { return {reference_couple(), reference_policy(style)}; }

/// Pursuit over the last `minutes` of a talk of `length` minutes, at every step.
std::vector<double> late_pursuit(const Setting& setting, double length, double minutes) {
  const Conversation talk = run_conversation(setting.couple, setting.stance, length);
  std::vector<double> pursuit;
  for (auto step = static_cast<std::size_t>((length - minutes) * 4.0); step < talk.states.size();
       ++step) {
    pursuit.push_back(talk.states[step].pursuit);
  }
  return pursuit;
}

double swing(const std::vector<double>& values) {
  const auto [low, high] = std::minmax_element(values.begin(), values.end());
  return *high - *low;
}

TEST(CoupleCycle, UnderSupportThereIsOneCalmRestThatHolds) {
  const Setting setting = reference(ResponseStyle::kSupportive);
  const CoupleCycle cycle = analyse_cycle(setting);
  ASSERT_EQ(cycle.rests.points.size(), 1U);
  EXPECT_TRUE(cycle.rests.points[0].stable);
  EXPECT_EQ(cycle.regime, Regime::kSettles);
  EXPECT_FALSE(cycle.laps.has_value());
  EXPECT_TRUE(cycle.converged);
  const FastState<double> end =
      run_conversation(setting.couple, setting.stance, 600.0).states.back();
  EXPECT_NEAR(end.distress, cycle.rests.points[0].at[0], 1e-8);
  EXPECT_NEAR(end.pursuit, cycle.rests.points[0].at[1], 1e-8);
}

TEST(CoupleCycle, UnderDismissalItCirclesWithThePeriodOfALongTalk) {
  const Setting setting = reference(ResponseStyle::kDismissive);
  const CoupleCycle cycle = analyse_cycle(setting);
  ASSERT_EQ(cycle.rests.points.size(), 1U);
  EXPECT_FALSE(cycle.rests.points[0].stable);
  EXPECT_TRUE(cycle.rests.points[0].turns());
  EXPECT_EQ(cycle.regime, Regime::kCircles);
  ASSERT_TRUE(cycle.laps.has_value());
  EXPECT_TRUE(cycle.converged);
  const std::vector<double> pursuit = late_pursuit(setting, 3000.0, 1000.0);
  EXPECT_NEAR(swing(pursuit), cycle.laps->amplitude(1), 1e-4);
  // Highest points of the long talk, a lap apart.
  std::vector<double> peaks;
  for (std::size_t i = 1; i + 1 < pursuit.size(); ++i) {
    if (pursuit[i] > pursuit[i - 1] && pursuit[i] >= pursuit[i + 1]) {
      peaks.push_back(static_cast<double>(i) * 0.25);
    }
  }
  ASSERT_GT(peaks.size(), 10U);
  const double lap = (peaks.back() - peaks.front()) / static_cast<double>(peaks.size() - 1);
  EXPECT_NEAR(cycle.laps->period, lap, 0.02);
}

TEST(CoupleCycle, CirclingBeginsAtTheAvoidanceWhereALongTalkStopsSettling) {
  const Setting setting = reference(ResponseStyle::kDismissive);
  const Dial dial = dial_named("responder.avoidance").value();
  const HopfSearch search = where_circling_begins(setting, dial, 1.0, 7.0);
  ASSERT_EQ(search.points.size(), 1U);
  EXPECT_TRUE(search.points[0].holds_below);
  const double found = search.points[0].value;
  const Setting below = dial.turned(setting, found - 0.2);
  const Setting above = dial.turned(setting, found + 0.1);
  EXPECT_LT(swing(late_pursuit(below, 6000.0, 200.0)), 1e-4);
  EXPECT_GT(swing(late_pursuit(above, 6000.0, 200.0)), 0.05);
  // Just above, a lap is as long as the pair of eigenvalues says.
  const CoupleCycle cycle = analyse_cycle(dial.turned(setting, found + 0.02));
  ASSERT_TRUE(cycle.laps.has_value());
  EXPECT_NEAR(cycle.laps->period, search.points[0].period, 0.05 * search.points[0].period);
}

TEST(CoupleCycle, UnderWithdrawalItRestsInDespair) {
  const CoupleCycle cycle = analyse_cycle(reference(ResponseStyle::kWithdrawing));
  EXPECT_EQ(cycle.regime, Regime::kStuck);
  ASSERT_EQ(cycle.rests.points.size(), 1U);
  EXPECT_TRUE(cycle.rests.points[0].stable);
  EXPECT_GT(cycle.rests.points[0].at[0], 0.5);
}

}  // namespace
}  // namespace attune::model
