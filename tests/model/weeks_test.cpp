#include "model/weeks.h"

#include <gtest/gtest.h>

#include <cmath>

#include "model/reply.h"
#include "model/sampled_couples.h"

namespace attune::model {
namespace {

using Style = ResponseStyle;

std::vector<Week> half_year(const Stance<double>& stance) {
  return run_weeks(reference_couple(), stance, 26);
}

TEST(Weeks, BeginWithTheCoupleAsGivenAndEndWithTheLastWeek) {
  const std::vector<Week> weeks = half_year(reference_policy(Style::kSupportive));
  ASSERT_EQ(weeks.size(), 27U);
  EXPECT_EQ(weeks.front().slow, reference_couple().slow);
  EXPECT_EQ(run_weeks(reference_couple(), reference_policy(Style::kSupportive), 0).size(), 1U);
}

TEST(Weeks, AreTheSameForOneStanceAndForAListOfIt) {
  const Stance<double> stance = reference_policy(Style::kDismissive);
  const std::vector<Week> one = run_weeks(reference_couple(), stance, 5);
  const std::vector<Week> list = run_weeks(reference_couple(), std::vector(5, stance));
  ASSERT_EQ(one.size(), list.size());
  for (std::size_t i = 0; i < one.size(); ++i) {
    EXPECT_EQ(one[i].slow, list[i].slow);
    EXPECT_EQ(one[i].means, list[i].means);
  }
}

TEST(Weeks, BringTheFewestBidsUnderSupport) {
  const double supportive = half_year(reference_policy(Style::kSupportive))[12].bids_per_week;
  for (const Style other : {Style::kEnabling, Style::kDismissive, Style::kWithdrawing}) {
    EXPECT_LT(supportive, half_year(reference_policy(other))[12].bids_per_week);
  }
}

TEST(Weeks, ShowEnablingAboveSupportAtFirstAndFarBelowInTheEnd) {
  const std::vector<Week> enabling = half_year(reference_policy(Style::kEnabling));
  const std::vector<Week> supportive = half_year(reference_policy(Style::kSupportive));
  EXPECT_GT(enabling[12].slow.security, supportive[12].slow.security);
  EXPECT_LT(enabling[26].slow.security, supportive[26].slow.security - 0.2);
}

TEST(Weeks, RecoverMostOfTheWayFromOneBadWeekButNotFromAPattern) {
  const Stance<double> good = reference_policy(Style::kSupportive);
  const Stance<double> bad = reference_policy(Style::kDismissive);
  std::vector<Stance<double>> stances(12, good);
  const double without = run_weeks(reference_couple(), stances)[12].slow.security;
  stances.front() = bad;
  const std::vector<Week> run = run_weeks(reference_couple(), stances);
  const double first_gap =
      run_weeks(reference_couple(), good, 1)[1].slow.security - run[1].slow.security;
  EXPECT_LT(without - run[12].slow.security, first_gap / 2.0);
  EXPECT_GT(run[12].slow.security, reference_couple().slow.security);
  EXPECT_LT(run_weeks(reference_couple(), bad, 12)[12].slow.security, 0.1);
}

// The reference couple sits near the border of its cycle: what seems a small difference in the
// codes of a reply decides where half a year of it leads.
TEST(Weeks, AreLostByABarelySupportiveReply) {
  const std::vector<Week> weeks = half_year(
      stance_of({.validation = 2, .reassurance = Reassurance::kGeneric, .availability = 2}));
  EXPECT_NEAR(weeks[12].slow.security, 0.31, 0.005);
  EXPECT_NEAR(weeks[26].slow.security, 0.26, 0.005);
  EXPECT_NEAR(weeks[12].bids_per_week, 8.9, 0.05);
}

TEST(Weeks, AreWonByAReplyThatSaysTheUnspokenAndKeepsALimit) {
  const std::vector<Week> weeks = half_year(stance_of(
      {.validation = 3, .reassurance = Reassurance::kSpecific, .availability = 2, .autonomy = 1}));
  EXPECT_NEAR(weeks[12].slow.security, 0.625, 0.0005);
  EXPECT_NEAR(weeks[26].slow.security, 0.689, 0.0005);
  EXPECT_NEAR(weeks[12].bids_per_week, 5.3, 0.05);
}

TEST(Weeks, TurnFiveCalmMinutesOfGivingInIntoDependenceAndBurden) {
  const Stance<double> stance = stance_of({.validation = 2,
                                           .reassurance = Reassurance::kSpecific,
                                           .availability = 1,
                                           .accommodation = 3});
  EXPECT_NEAR(run_conversation(reference_couple(), stance, 5.0).states.back().distress, 0.23,
              0.005);
  const std::vector<Week> weeks = half_year(stance);
  EXPECT_NEAR(weeks[12].slow.security, 0.24, 0.005);
  EXPECT_NEAR(weeks[26].slow.security, 0.11, 0.005);
  EXPECT_NEAR(weeks[26].slow.dependence, 0.88, 0.005);
  EXPECT_NEAR(weeks[26].slow.burden, 0.76, 0.005);
}

TEST(WeekReadouts, AreShares) {
  Draws draws(31);
  for (int i = 0; i < 500; ++i) {
    const std::vector<Week> weeks = run_weeks(any_couple(draws), any_stance(draws), 1);
    for (const Week& week : weeks) {
      ASSERT_GE(week.barometer, 0.0);
      ASSERT_LE(week.barometer, 1.0);
      ASSERT_GE(week.satisfaction, 0.0);
      ASSERT_LE(week.satisfaction, 1.0);
      ASSERT_GT(week.amplification, 0.0);
    }
  }
}

TEST(WeekReadouts, ReadABarometerThatKnowsNothingOfTheBidder) {
  Couple anxious = reference_couple();
  Couple secure = reference_couple();
  secure.bidder.anxiety = 1.5;
  // A responder who is never pressed does not withdraw, so that only what is real is left.
  for (Couple* couple : {&anxious, &secure}) {
    couple->parameters.withdrawal_when_flooded = 0.0;
    couple->situation.engagement = 0.3;
  }
  const Stance<double> stance = {.validation = 0.5, .invalidation = 0.2};
  EXPECT_EQ(run_weeks(anxious, stance, 0)[0].barometer, run_weeks(secure, stance, 0)[0].barometer);
}

TEST(WeekReadouts, RaiseTheBarometerWhereThePartnerHasReallyGone) {
  Couple couple = reference_couple();
  const Stance<double> words = reference_policy(Style::kSupportive);
  const double engaged = run_weeks(couple, words, 1)[1].barometer;
  couple.situation.engagement = 0.1;
  EXPECT_GT(run_weeks(couple, words, 1)[1].barometer, engaged);
}

TEST(WeekReadouts, AddUpToSatisfactionAsWritten) {
  const Week week = half_year(reference_policy(Style::kDismissive))[3];
  const double expected = 0.4 * week.slow.security + 0.2 * (1.0 - week.slow.burden) +
                          0.2 * (1.0 - week.means.distress) +
                          0.2 * (1.0 - std::sqrt(week.means.pursuit * week.means.withdrawal));
  EXPECT_NEAR(week.satisfaction, expected, 1e-15);
}

TEST(WeekReadouts, AmplifyMoreInAnAnxiousAndLessInASecureBidder) {
  Couple couple = reference_couple();
  const double before = run_weeks(couple, {}, 0)[0].amplification;
  couple.slow.security = 0.9;
  EXPECT_LT(run_weeks(couple, {}, 0)[0].amplification, before);
  couple.slow.security = 0.45;
  couple.bidder.anxiety = 7.0;
  EXPECT_GT(run_weeks(couple, {}, 0)[0].amplification, before);
}

}  // namespace
}  // namespace attune::model
