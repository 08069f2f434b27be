#include "model/cycle/couple_system.h"

#include <gtest/gtest.h>

#include <cmath>

#include "model/dynamics.h"
#include "model/reply.h"
#include "model/sampled_couples.h"

namespace attune::model {
namespace {

/// The other four states at rest with a given pursuit: arousal follows pursuit, withdrawal follows
/// both, discouragement follows withdrawal, and distress follows them all.
FastState<double> at_rest(const TalkTerms<double>& terms, double pursuit) {
  const ResponderTerms<double>& responder = terms.responder;
  FastState<double> state = {.pursuit = pursuit};
  const double aroused = responder.arousal_rate * pursuit;
  state.arousal = aroused / (aroused + responder.arousal_recovery);
  const double withdraws = responder.withdrawal_at_worst - responder.withdrawal_eased_by_listening *
                                                               listening(responder, state.arousal);
  const double returns = responder.return_in_peace - responder.return_held_by_pursuit * pursuit;
  state.withdrawal = withdraws / (withdraws + returns);
  state.discouragement = state.withdrawal;
  // Distress enters its own rate linearly: rate = threatened - distress * pace.
  const double threatened = fast_motion(terms, state, 0.0).rate.distress;
  state.distress = 1.0;
  const double pace = threatened - fast_motion(terms, state, 0.0).rate.distress;
  state.distress = threatened / pace;
  return state;
}

/// How fast pursuit would change if everything else were at rest with it: zero exactly at the
/// rests, which makes them the roots of one number. Another way to find them than Newton's method.
double pursuit_balance(const TalkTerms<double>& terms, double pursuit) {
  return fast_motion(terms, at_rest(terms, pursuit), 0.0).rate.pursuit;
}

TEST(CoupleSystem, NumbersAndStatesGoBothWays) {
  const FastState<double> state = {0.1, 0.2, 0.3, 0.4, 0.5};
  EXPECT_EQ(as_state(as_numbers(state)), state);
}

TEST(CoupleSystem, ARootOfTheBalanceIsAFixedPoint) {
  const Couple couple = reference_couple();
  const Stance<double> stance = reference_policy(ResponseStyle::kDismissive);
  const TalkTerms<double> terms = talk_terms(couple, stance);
  double low = 0.0;
  double high = 1.0;
  for (int halving = 0; halving < 60; ++halving) {
    const double middle = 0.5 * (low + high);
    (pursuit_balance(terms, middle) > 0.0 ? low : high) = middle;
  }
  const std::vector<double> at = as_numbers(at_rest(terms, low));
  for (const double rate : couple_system(couple, stance).at(at)) {
    EXPECT_NEAR(rate, 0.0, 1e-12);
  }
}

TEST(CoupleSystem, NewtonFindsWhatTheBalanceSays) {
  Draws draws(11);
  for (int i = 0; i < 200; ++i) {
    const Couple couple = any_couple(draws);
    const Stance<double> stance = any_stance(draws);
    const TalkTerms<double> terms = talk_terms(couple, stance);
    int signs = 0;
    for (int n = 0; n < 400; ++n) {
      const double here = pursuit_balance(terms, n / 400.0);
      const double there = pursuit_balance(terms, (n + 1) / 400.0);
      signs += (here > 0.0) != (there > 0.0) ? 1 : 0;
    }
    const FixedPointSearch search = find_fixed_points(couple_system(couple, stance), 40);
    EXPECT_EQ(static_cast<int>(search.points.size()), signs) << i;
  }
}

}  // namespace
}  // namespace attune::model
