#include "model/cycle/couple_system.h"

#include <gtest/gtest.h>

#include <cmath>

#include "model/reply.h"
#include "model/sampled_couples.h"

namespace attune::model {
namespace {

TEST(CoupleSystem, NumbersAndStatesGoBothWays) {
  const FastState<double> state = {0.1, 0.2, 0.3, 0.4, 0.5};
  EXPECT_EQ(as_state(as_numbers(state)), state);
}

TEST(CoupleSystem, ARootOfTheBalanceIsAFixedPoint) {
  const Couple couple = reference_couple();
  const Stance<double> stance = reference_policy(ResponseStyle::kDismissive);
  double low = 0.0;
  double high = 1.0;
  for (int halving = 0; halving < 60; ++halving) {
    const double middle = 0.5 * (low + high);
    (pursuit_balance(couple, stance, middle) > 0.0 ? low : high) = middle;
  }
  const std::vector<double> at = as_numbers(at_rest_with(couple, stance, low));
  for (const double rate : couple_system(couple, stance).at(at)) {
    EXPECT_NEAR(rate, 0.0, 1e-12);
  }
}

TEST(CoupleSystem, NewtonFindsWhatTheBalanceSays) {
  Draws draws(11);
  for (int i = 0; i < 200; ++i) {
    const Couple couple = any_couple(draws);
    const Stance<double> stance = any_stance(draws);
    int signs = 0;
    for (int n = 0; n < 400; ++n) {
      const double here = pursuit_balance(couple, stance, n / 400.0);
      const double there = pursuit_balance(couple, stance, (n + 1) / 400.0);
      signs += (here > 0.0) != (there > 0.0) ? 1 : 0;
    }
    const FixedPointSearch search = find_fixed_points(couple_system(couple, stance), 40);
    EXPECT_EQ(static_cast<int>(search.points.size()), signs) << i;
  }
}

}  // namespace
}  // namespace attune::model
