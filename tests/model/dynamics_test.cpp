#include "model/dynamics.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "model/apart.h"
#include "model/as_written.h"
#include "model/conversation.h"
#include "model/reply.h"
#include "model/sampled_couples.h"

namespace attune::model {
namespace {

constexpr std::array kFast = {&FastState<double>::distress, &FastState<double>::pursuit,
                              &FastState<double>::discouragement, &FastState<double>::arousal,
                              &FastState<double>::withdrawal};

TEST(FastDerivative, IsTheEquationsAsWritten) {
  Draws draws(1);
  for (int i = 0; i < 10000; ++i) {
    const Couple couple = any_couple(draws);
    const Stance<double> stance = any_stance(draws);
    const FastState<double> state = any_state(draws);
    const double minute = draws.between(0.0, 60.0);
    const TalkTerms<double> terms = talk_terms(couple, stance);
    const FastState<double> rate =
        fast_motion(terms, state, alarm_of_occasion(terms.alarm, minute)).rate;
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
      ASSERT_GE(fast_motion(terms, face, 0.0).rate.*part, 0.0);
      face.*part = 1.0;
      ASSERT_LE(fast_motion(terms, face, terms.alarm.by_occasion).rate.*part, 0.0);
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
