#include "model/cycle/presets.h"

#include <gtest/gtest.h>

#include "model/cycle/regime.h"
#include "model/reply.h"

namespace attune::model {
namespace {

TEST(Presets, DoWhatTheirTitlesSay) {
  const auto regime = [](Preset preset) {
    const Setting setting = setting_of(preset);
    return regime_of(setting.couple, setting.stance);
  };
  EXPECT_EQ(regime(Preset::kSecure), Regime::kSettles);
  EXPECT_EQ(regime(Preset::kPursueWithdraw), Regime::kCircles);
  EXPECT_EQ(regime(Preset::kBothWithdraw), Regime::kStuck);
  EXPECT_EQ(regime(Preset::kBothProtest), Regime::kStuck);
}

TEST(Presets, AreAllDifferentAndSayWhatTheyAre) {
  for (const Preset preset : kPresets) {
    EXPECT_FALSE(title_of(preset).empty());
    EXPECT_EQ(meaning_of(preset).back(), '.');
    for (const Preset other : kPresets) {
      EXPECT_EQ(preset == other, setting_of(preset) == setting_of(other));
    }
  }
}

TEST(Presets, StayWithinWhatCanBeTurned) {
  for (const Preset preset : kPresets) {
    const Setting setting = setting_of(preset);
    for (const Dial& dial : dials()) {
      EXPECT_GE(dial.of(setting), dial.low()) << dial.name() << ", " << title_of(preset);
      EXPECT_LE(dial.of(setting), dial.high()) << dial.name() << ", " << title_of(preset);
    }
  }
}

TEST(Presets, OneWhoReachesAndOneWhoRetreatsAreTheReferenceCouple) {
  const Setting setting = setting_of(Preset::kPursueWithdraw);
  EXPECT_EQ(setting.couple, reference_couple());
  EXPECT_EQ(setting.stance, reference_policy(ResponseStyle::kDismissive));
}

}  // namespace
}  // namespace attune::model
