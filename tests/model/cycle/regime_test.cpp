#include "model/cycle/regime.h"

#include <gtest/gtest.h>

#include "model/conversation.h"
#include "model/reply.h"
#include "model/sampled_couples.h"

namespace attune::model {
namespace {

TEST(Regime, TheReferenceCoupleDoesUnderEachPolicyWhatTheModelSays) {
  const auto regime = [](ResponseStyle style) {
    return regime_of(reference_couple(), reference_policy(style));
  };
  EXPECT_EQ(regime(ResponseStyle::kSupportive), Regime::kSettles);
  EXPECT_EQ(regime(ResponseStyle::kEnabling), Regime::kSettles);
  EXPECT_EQ(regime(ResponseStyle::kDismissive), Regime::kCircles);
  EXPECT_EQ(regime(ResponseStyle::kWithdrawing), Regime::kStuck);
}

Regime by_playing(const Couple& couple, const Stance<double>& stance) {
  const Conversation talk = run_conversation(couple, stance, 480.0);
  double low = 1.0;
  double high = 0.0;
  double sum = 0.0;
  for (std::size_t step = 960; step < talk.states.size(); ++step) {
    low = std::min(low, talk.states[step].pursuit);
    high = std::max(high, talk.states[step].pursuit);
    sum += talk.states[step].distress;
  }
  if (high - low > 0.1) {
    return Regime::kCircles;
  }
  return sum / static_cast<double>(talk.states.size() - 960) > 0.5 ? Regime::kStuck
                                                                   : Regime::kSettles;
}

TEST(Regime, IsWhatPlayingTheTalkShows) {
  Draws draws(3);
  for (int i = 0; i < 60; ++i) {
    const Couple couple = any_couple(draws);
    const Stance<double> stance = any_stance(draws);
    EXPECT_EQ(regime_of(couple, stance), by_playing(couple, stance)) << i;
  }
}

TEST(Regime, HasAWordForEach) {
  EXPECT_EQ(name_of(Regime::kSettles), "settles");
  EXPECT_EQ(name_of(Regime::kCircles), "circles");
  EXPECT_EQ(name_of(Regime::kStuck), "stuck");
}

}  // namespace
}  // namespace attune::model
