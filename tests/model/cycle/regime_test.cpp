#include "model/cycle/regime.h"

#include <gtest/gtest.h>

#include <cmath>

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

TEST(Regime, OfManyIsThatOfEachByItself) {
  Draws draws(4);
  std::vector<Setting> settings;
  for (int i = 0; i < 300; ++i) {  // more than one block
    settings.push_back({any_couple(draws), any_stance(draws)});
  }
  const std::vector<Regime> regimes = regimes_of(settings);
  ASSERT_EQ(regimes.size(), settings.size());
  for (std::size_t i = 0; i < settings.size(); ++i) {
    EXPECT_EQ(regimes[i], regime_of(settings[i].couple, settings[i].stance)) << i;
  }
  EXPECT_TRUE(regimes_of({}).empty());
}

TEST(Regime, ARunThatEndsInNoNumberHasNotSettled) {
  BlockLongRun run{};
  run.mean_distress[0] = std::nan("");
  run.lowest_pursuit[0] = run.highest_pursuit[0] = std::nan("");
  EXPECT_EQ(regime_of(run, 0), Regime::kStuck);
}

TEST(Regime, HasAWordForEach) {
  EXPECT_EQ(name_of(Regime::kSettles), "settles");
  EXPECT_EQ(name_of(Regime::kCircles), "circles");
  EXPECT_EQ(name_of(Regime::kStuck), "stuck");
}

}  // namespace
}  // namespace attune::model
