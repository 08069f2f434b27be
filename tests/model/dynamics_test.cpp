#include "model/dynamics.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "model/apart.h"
#include "model/conversation.h"
#include "model/reply.h"
#include "model/sampled_couples.h"

namespace attune::model {
namespace {

constexpr std::array kFast = {&FastState<double>::distress, &FastState<double>::pursuit,
                              &FastState<double>::discouragement, &FastState<double>::arousal,
                              &FastState<double>::withdrawal};

double hill(double value, double half, int power) {
  return std::pow(value, power) / (std::pow(value, power) + std::pow(half, power));
}

// NOLINTBEGIN(readability-identifier-naming): the letters are those of the equations.
// The fast equations once more, letter by letter as README.md prints them.
FastState<double> as_written(const Couple& c, const Stance<double>& st, const FastState<double>& z,
                             double t) {
  const Parameters& P = c.parameters;
  const double a = (c.bidder.anxiety - 1) / 6;
  const double v = (c.bidder.avoidance - 1) / 6;
  const double aB = (c.responder.anxiety - 1) / 6;
  const double vB = (c.responder.avoidance - 1) / 6;
  const auto [s, k, d, r] = c.slow;
  const auto [x, p, q, y, w] = z;
  const double G = c.situation.engagement * (1 - P.engagement_lost_to_burden * r);
  const double fl = hill(y, P.flooding_threshold, 4);
  const double e = (1 - fl) * (1 - w);
  const double V = st.validation * e;
  const double B = st.autonomy * e;
  const double C = st.accommodation * e;
  const double cr0 = P.belief_without_trust;
  const double R = st.reassurance * e * (cr0 + (1 - cr0) * s);
  const double Av = st.availability * G * (1 - w);
  const double tol = 1 / (1 + P.tolerance_by_dependence * d);
  const double S = P.soothing_by_validation * V + P.soothing_by_availability * Av +
                   (P.soothing_by_reassurance * R + P.soothing_by_accommodation * C) * tol;
  const double K = st.criticism + (1 - st.criticism) * P.criticism_when_flooded * aB * fl;
  const double T = P.threat_by_invalidation * st.invalidation + P.threat_by_criticism * K +
                   P.threat_by_withdrawal * w + P.threat_by_own_pursuit * p * a +
                   P.threat_by_bare_limit * B * a * (1 - V) +
                   P.threat_by_occasion * std::exp(-t / P.occasion_minutes) +
                   P.threat_by_disengagement * (1 - G);
  const double amp =
      (P.amplification_base + P.amplification_by_anxiety * a) * (1 - P.buffering_by_security * s);
  const double eager =
      (P.pursuit_base + P.pursuit_by_anxiety * a) * (1 - P.pursuit_held_by_avoidance * v);
  const double tense = (P.arousal_base + P.arousal_by_avoidance * vB) *
                       (1 + P.arousal_by_burden * r) *
                       (1 - P.arousal_eased_by_softness * c.situation.softness) *
                       (1 - P.arousal_eased_by_autonomy * st.autonomy);
  return {
      (1 - x) * T * amp - x * (P.recovery_spontaneous + P.recovery_by_soothing * S +
                               P.recovery_by_self_soothing * k),
      (1 - p) * P.pursuit_rate * hill(x, P.pursuit_threshold, 3) * eager *
              (1 + P.pursuit_by_withdrawal * w) * (1 - hill(q, P.discouragement_threshold, 6)) -
          p * (P.pursuit_fading + P.pursuit_fading_by_soothing * S),
      P.discouragement_rate * (w - q),
      (1 - y) * P.arousal_by_pursuit * p * tense - P.arousal_recovery * y,
      (1 -
       w) * (P.withdrawal_when_flooded * fl * (P.withdrawal_base + P.withdrawal_by_avoidance * vB) +
             P.withdrawal_chosen * st.withdrawal) -
          w * (P.return_base + P.return_without_pressure * (1 - p)),
  };
}
// NOLINTEND(readability-identifier-naming)

TEST(FastDerivative, IsTheEquationsAsWritten) {
  Draws draws(1);
  for (int i = 0; i < 10000; ++i) {
    const Couple couple = any_couple(draws);
    const Stance<double> stance = any_stance(draws);
    const FastState<double> state = any_state(draws);
    const double minute = draws.between(0.0, 60.0);
    const TalkTerms<double> terms = talk_terms(couple, stance);
    const FastState<double> rate =
        fast_derivative(terms, state, alarm_of_occasion(terms.alarm, minute));
    const FastState<double> expected = as_written(couple, stance, state, minute);
    for (const auto part : kFast) {
      ASSERT_NEAR(rate.*part, expected.*part, 1e-14);
    }
  }
}

TEST(FastDerivative, PointsInwardOnEveryFaceOfTheBox) {
  Draws draws(2);
  for (int i = 0; i < 10000; ++i) {
    const TalkTerms<double> terms = talk_terms(any_couple(draws), any_stance(draws));
    const FastState<double> inside = any_state(draws);
    for (const auto part : kFast) {
      FastState<double> face = inside;
      face.*part = 0.0;
      ASSERT_GE(fast_derivative(terms, face, 0.0).*part, 0.0);
      face.*part = 1.0;
      ASSERT_LE(fast_derivative(terms, face, terms.alarm.by_occasion).*part, 0.0);
    }
  }
}

TEST(TalkStep, NeverLeavesTheBox) {
  Draws draws(3);
  double lowest = 1.0;
  double highest = 0.0;
  for (int i = 0; i < 10000; ++i) {
    const Couple couple = any_couple(draws);
    const TalkTerms<double> terms = talk_terms(couple, any_stance(draws));
    FastState<double> state = any_state(draws);
    for (int n = 0; n < 120; ++n) {
      state = talk_step(terms, state, n * 0.25, 0.25);
      for (const auto part : kFast) {
        lowest = std::min(lowest, state.*part);
        highest = std::max(highest, state.*part);
      }
    }
  }
  EXPECT_GE(lowest, 0.0);
  EXPECT_LE(highest, 1.0);
}

double error_after_a_talk(double step) {
  Couple couple = reference_couple();
  const Stance<double> stance = reference_policy(ResponseStyle::kDismissive);
  couple.parameters.time_step = 1.0 / 64.0;
  const FastState<double> exact = run_conversation(couple, stance, 30.0).states.back();
  couple.parameters.time_step = step;
  const FastState<double> state = run_conversation(couple, stance, 30.0).states.back();
  double error = 0.0;
  for (const auto part : kFast) {
    error = std::max(error, std::abs(state.*part - exact.*part));
  }
  return error;
}

TEST(TalkStep, ConvergesWithTheFourthOrder) {
  const double coarse = error_after_a_talk(0.5);
  const double usual = error_after_a_talk(0.25);
  const double fine = error_after_a_talk(0.125);
  EXPECT_LT(usual, 1e-6);
  EXPECT_GT(coarse / usual, 13.0);
  EXPECT_LT(coarse / usual, 20.0);
  EXPECT_GT(usual / fine, 13.0);
  EXPECT_LT(usual / fine, 20.0);
}

// The smallest vector type the equations can run in: two couples side by side.
struct Lanes {
  Lanes() = default;
  explicit Lanes(double both) : left(both), right(both) {}
  Lanes(double l, double r) : left(l), right(r) {}
  double left = 0.0;
  double right = 0.0;
};
Lanes operator+(Lanes a, Lanes b) { return {a.left + b.left, a.right + b.right}; }
Lanes operator-(Lanes a, Lanes b) { return {a.left - b.left, a.right - b.right}; }
Lanes operator*(Lanes a, Lanes b) { return {a.left * b.left, a.right * b.right}; }
Lanes operator/(Lanes a, Lanes b) { return {a.left / b.left, a.right / b.right}; }
Lanes smaller(Lanes a, Lanes b) { return {std::min(a.left, b.left), std::min(a.right, b.right)}; }
Lanes exponential(Lanes e) {
  return {attune::model::exponential(e.left), attune::model::exponential(e.right)};
}

CoupleOf<Lanes> side_by_side(const Couple& left, const Couple& right) {
  CoupleOf<Lanes> both;
  both.bidder = {{left.bidder.anxiety, right.bidder.anxiety},
                 {left.bidder.avoidance, right.bidder.avoidance}};
  both.responder = {{left.responder.anxiety, right.responder.anxiety},
                    {left.responder.avoidance, right.responder.avoidance}};
  both.slow = {{left.slow.security, right.slow.security},
               {left.slow.soothing, right.slow.soothing},
               {left.slow.dependence, right.slow.dependence},
               {left.slow.burden, right.slow.burden}};
  return both;
}

TEST(TalkStep, RunsInTheLanesOfAVectorBitForBit) {
  const Couple left = reference_couple();
  Couple right = left;
  right.responder.avoidance = 6.5;
  right.slow.security = 0.2;
  const TalkTerms<double> left_terms = talk_terms(left, {.validation = 0.5});
  const TalkTerms<double> right_terms = talk_terms(right, {.withdrawal = 0.7});
  Stance<Lanes> stance;
  stance.validation = {0.5, 0.0};
  stance.withdrawal = {0.0, 0.7};
  const TalkTerms<Lanes> terms = talk_terms(side_by_side(left, right), stance);

  FastState<double> a = {0.7, 0.3, 0.1, 0.2, 0.0};
  FastState<double> b = {0.2, 0.9, 0.0, 0.6, 0.4};
  FastState<Lanes> both = {{0.7, 0.2}, {0.3, 0.9}, {0.1, 0.0}, {0.2, 0.6}, {0.0, 0.4}};
  for (int n = 0; n < 40; ++n) {
    a = talk_step(left_terms, a, n * 0.25, 0.25);
    b = talk_step(right_terms, b, n * 0.25, 0.25);
    both = talk_step(terms, both, Lanes(n * 0.25), Lanes(0.25));
  }
  EXPECT_EQ(both.distress.left, a.distress);
  EXPECT_EQ(both.arousal.left, a.arousal);
  EXPECT_EQ(both.distress.right, b.distress);
  EXPECT_EQ(both.withdrawal.right, b.withdrawal);
}

TEST(TalkStep, RunsInSinglePrecision) {
  const Couple couple = reference_couple();
  CoupleOf<float> single;
  single.bidder = {5.5F, 2.0F};
  single.responder = {2.5F, 4.5F};
  single.slow = {0.45F, 0.25F, 0.45F, 0.15F};
  const TalkTerms<float> terms = talk_terms(single, Stance<float>{});
  FastState<float> state = {0.7F, 0.34965F, 0.0F, 0.13F, 0.0F};
  for (int n = 0; n < 120; ++n) {
    state = talk_step(terms, state, static_cast<float>(n) * 0.25F, 0.25F);
  }
  const FastState<double> exact = run_conversation(couple, {}, 30.0).states.back();
  EXPECT_NEAR(static_cast<double>(state.distress), exact.distress, 1e-5);
  EXPECT_NEAR(static_cast<double>(state.pursuit), exact.pursuit, 1e-5);
}

TEST(ApartStep, NeverLeavesTheBox) {
  Draws draws(4);
  for (int i = 0; i < 1000; ++i) {
    const ApartTerms<double> terms = apart_terms(any_couple(draws), any_stance(draws));
    FastState<double> state = any_state(draws);
    for (int n = 0; n < 80; ++n) {
      state = apart_step(terms, state, n * 0.25, 0.25);
      for (const auto part : kFast) {
        ASSERT_GE(state.*part, 0.0);
        ASSERT_LE(state.*part, 1.0);
      }
    }
  }
}

TEST(ApartStep, LetsEverythingButDistressFadeExponentially) {
  const ApartTerms<double> terms =
      apart_terms(reference_couple(), {.validation = 1.0 / 6.0, .reassurance = 0.9});
  const FastState<double> start = {0.7, 0.6, 0.5, 0.4, 0.3};
  FastState<double> state = start;
  for (int n = 0; n < 80; ++n) {
    state = apart_step(terms, state, n * 0.25, 0.25);
  }
  const double believed = 0.9 * (0.4 + 0.6 * 0.45);
  const double soothed = 0.35 / 6.0 + 0.25 * believed / (1.0 + 0.6 * 0.45);
  EXPECT_NEAR(state.pursuit, start.pursuit * std::exp(-20.0 * (0.12 + 0.40 * soothed)), 1e-7);
  EXPECT_NEAR(state.discouragement, start.discouragement * std::exp(-20.0 * 0.085), 1e-7);
  EXPECT_NEAR(state.arousal, start.arousal * std::exp(-20.0 * 0.15), 1e-7);
  EXPECT_NEAR(state.withdrawal, start.withdrawal * std::exp(-20.0 * 0.58), 1e-7);
}

TEST(ApartStep, AlarmsLessTheMoreThePromiseIsBelieved) {
  const auto distress_apart = [](double reassurance, double security) {
    Couple couple = reference_couple();
    couple.slow.security = security;
    const ApartTerms<double> terms = apart_terms(couple, {.reassurance = reassurance});
    return apart_step(terms, FastState<double>{0.5, 0.3, 0.0, 0.3, 0.0}, 0.0, 0.25).distress;
  };
  EXPECT_LT(distress_apart(0.9, 0.45), distress_apart(0.0, 0.45));
  EXPECT_LT(distress_apart(0.9, 0.9), distress_apart(0.9, 0.1));
}

}  // namespace
}  // namespace attune::model
