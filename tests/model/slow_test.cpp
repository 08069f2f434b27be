#include "model/slow.h"

#include <gtest/gtest.h>

#include <cmath>

#include "model/conversation.h"
#include "model/reply.h"
#include "model/sampled_couples.h"

namespace attune::model {
namespace {

double relax(double z, double up, double dn) {
  const double m = up + dn;
  return z + (1 - std::exp(-m)) * (up / std::max(m, 1e-12) - z);
}

// NOLINTBEGIN(readability-identifier-naming): the letters are those of the equations.
// The slow map once more, letter by letter as README.md prints it.
SlowState<double> as_written(const Couple& c, const Stance<double>& st,
                             const ConversationMeans& mean) {
  const Parameters& P = c.parameters;
  const double a = (c.bidder.anxiety - 1) / 6;
  const double v = (c.bidder.avoidance - 1) / 6;
  const auto [s, k, d, r] = c.slow;
  const double G = c.situation.engagement * (1 - P.engagement_lost_to_burden * r);
  const double need = (P.need_by_insecurity * (1 - s) + P.need_by_dependence * d) *
                          (1 - P.need_eased_by_capacity * k) +
                      P.need_by_disengagement * (1 - G);
  const double urge =
      (P.bids_base + P.bids_by_anxiety * a) * (1 - P.bids_held_by_avoidance * v) * need;
  const double n = P.fewest_bids + (P.most_bids - P.fewest_bids) * urge * urge /
                                       (urge * urge + P.bids_threshold * P.bids_threshold);
  const double D = st.availability * G;
  const double safe = (mean.validation + mean.availability) / 2;
  const double kap = P.belief_without_deeds;
  const double pos =
      (mean.validation + mean.reassurance) / 2 * (kap + (1 - kap) * D) + 0.3 * mean.availability;
  const double neg =
      1 - (1 - 0.5 * st.invalidation) * (1 - 0.5 * st.criticism) * (1 - 0.6 * mean.withdrawal);
  const double kb = P.capacity_baseline - P.capacity_baseline_lost_to_anxiety * a;
  const double support = (mean.autonomy + P.autonomy_unspoken) * safe;
  return {
      relax(s, n * P.security_by_positive * pos + P.security_by_deeds * D,
            n * P.security_by_negative * neg + P.security_by_deeds * (1 - D)),
      relax(
          k,
          n * P.capacity_by_safe_support * support * (1 - mean.distress) +
              P.capacity_by_practice * c.situation.soothed_before + P.capacity_return * kb,
          n * P.capacity_lost_to_accommodation * mean.accommodation + P.capacity_return * (1 - kb)),
      relax(d,
            n * (P.dependence_by_relief *
                     (mean.accommodation + 0.25 * mean.reassurance * (1 - mean.autonomy)) +
                 P.dependence_by_invalidation * neg),
            n * P.dependence_eased_by_support * support + P.dependence_eased_by_capacity * k),
      relax(r,
            n * P.burden_by_pursuit * (mean.pursuit + st.accommodation) * (1 - 0.6 * st.autonomy),
            P.burden_recovery),
  };
}
// NOLINTEND(readability-identifier-naming)

TEST(NextWeek, IsTheSlowMapAsWritten) {
  Draws draws(21);
  for (int i = 0; i < 2000; ++i) {
    const Couple couple = any_couple(draws);
    const Stance<double> stance = any_stance(draws);
    const ConversationMeans means = conversation_means(couple, stance, 10.0);
    const SlowState<double> next = next_week(couple, stance, means);
    const SlowState<double> expected = as_written(couple, stance, means);
    ASSERT_NEAR(next.security, expected.security, 1e-14);
    ASSERT_NEAR(next.soothing, expected.soothing, 1e-14);
    ASSERT_NEAR(next.dependence, expected.dependence, 1e-14);
    ASSERT_NEAR(next.burden, expected.burden, 1e-14);
  }
}

TEST(NextWeek, NeverLeavesTheBox) {
  Draws draws(22);
  for (int i = 0; i < 10000; ++i) {
    Couple couple = any_couple(draws);
    const Stance<double> stance = any_stance(draws);
    for (int week = 0; week < 2; ++week) {
      couple.slow = next_week(couple, stance, conversation_means(couple, stance, 15.0));
      for (const double share : {couple.slow.security, couple.slow.soothing, couple.slow.dependence,
                                 couple.slow.burden}) {
        ASSERT_GE(share, 0.0);
        ASSERT_LE(share, 1.0);
      }
    }
  }
}

TEST(Relaxed, IsTheExactSolutionSoThatTwoHalvesMakeOneWhole) {
  const double half = relaxed(relaxed(0.3, 0.05, 0.02), 0.05, 0.02);
  EXPECT_NEAR(half, relaxed(0.3, 0.1, 0.04), 1e-15);
}

TEST(Relaxed, EndsWhereTheTwoRatesBalance) { EXPECT_NEAR(relaxed(0.9, 30.0, 90.0), 0.25, 1e-15); }

TEST(Relaxed, StandsStillWhereNothingMoves) { EXPECT_EQ(relaxed(0.3, 0.0, 0.0), 0.3); }

TEST(BidsPerWeek, StayBetweenTheFewestAndTheMost) {
  Draws draws(23);
  for (int i = 0; i < 1000; ++i) {
    const Couple couple = any_couple(draws);
    ASSERT_GE(bids_per_week(couple), couple.parameters.fewest_bids);
    ASSERT_LE(bids_per_week(couple), couple.parameters.most_bids);
  }
}

TEST(BidsPerWeek, RiseWithATrulyDisengagedPartner) {
  Couple couple = reference_couple();
  const double engaged = bids_per_week(couple);
  couple.situation.engagement = 0.1;
  EXPECT_GT(bids_per_week(couple), engaged);
}

TEST(BidsPerWeek, FallWithTrustAndWithTheCapacityToSootheOneself) {
  Couple couple = reference_couple();
  const double before = bids_per_week(couple);
  couple.slow.security += 0.2;
  const double trusting = bids_per_week(couple);
  couple.slow.soothing += 0.2;
  EXPECT_LT(trusting, before);
  EXPECT_LT(bids_per_week(couple), trusting);
}

TEST(NextWeek, BuildsTheCapacityThatIsPractised) {
  Couple couple = reference_couple();
  const Stance<double> stance = reference_policy(ResponseStyle::kDismissive);
  const ConversationMeans means = conversation_means(couple, stance, 30.0);
  const double without = next_week(couple, stance, means).soothing;
  couple.situation.soothed_before = 1.0;
  EXPECT_GT(next_week(couple, stance, means).soothing, without);
}

}  // namespace
}  // namespace attune::model
