#include "model/cycle/what_would_change.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "model/cycle/presets.h"
#include "model/reply.h"

namespace attune::model {
namespace {

Setting circling() { return {reference_couple(), reference_policy(ResponseStyle::kDismissive)}; }

TEST(WhatWouldChange, EveryChangeThatIsSaidToSettleDoes) {
  for (const SingleChange& change : what_would_change(circling())) {
    const Setting turned = dial_named(change.lever.dial).value().turned(circling(), change.to);
    EXPECT_EQ(regime_of(turned.couple, turned.stance), change.regime) << change.lever.dial;
    EXPECT_EQ(change.settles, change.regime == Regime::kSettles) << change.lever.dial;
  }
}

TEST(WhatWouldChange, AStepLessThanSaidDoesNotSettle) {
  for (const SingleChange& change : what_would_change(circling())) {
    const double step = 1.0 / change.lever.steps;
    const double before = change.to - (change.lever.more ? step : -step);
    const bool is_a_step_on = change.lever.more ? before > change.from : before < change.from;
    if (change.settles && is_a_step_on) {
      const Setting turned = dial_named(change.lever.dial).value().turned(circling(), before);
      EXPECT_NE(regime_of(turned.couple, turned.stance), Regime::kSettles) << change.lever.dial;
    }
  }
}

TEST(WhatWouldChange, TheLeastEffortComesFirst) {
  const std::vector<SingleChange> changes = what_would_change(circling());
  ASSERT_GT(changes.size(), 4U);
  EXPECT_TRUE(std::is_sorted(changes.begin(), changes.end(),
                             [](const SingleChange& a, const SingleChange& b) {
                               return a.settles != b.settles ? a.settles : a.effort < b.effort;
                             }));
}

TEST(WhatWouldChange, WhatIsTurnedAllTheWayIsLeftOut) {
  Setting setting = circling();
  setting.stance.validation = 1.0;
  setting.stance.criticism = 0.0;
  for (const SingleChange& change : what_would_change(setting)) {
    EXPECT_NE(change.lever.dial, "stance.validation");
    EXPECT_NE(change.lever.dial, "stance.criticism");
    EXPECT_NE(change.lever.dial, "engagement") << "they are there with all they have";
    EXPECT_GT(change.effort, 0.0);
  }
}

TEST(WhatWouldChange, NothingWhereTheySettleAsTheyAre) {
  const Setting setting = setting_of(Preset::kSecure);
  EXPECT_TRUE(what_would_change(setting).empty());
  EXPECT_FALSE(smallest_pair_of_changes(setting).has_value());
}

TEST(WhatWouldChange, OneChangeIsEnoughWhereBothRetreat) {
  const std::vector<SingleChange> changes = what_would_change(setting_of(Preset::kBothWithdraw));
  ASSERT_FALSE(changes.empty());
  EXPECT_TRUE(changes.front().settles);
  EXPECT_EQ(changes.front().lever.dial, "stance.validation");
}

TEST(WhatWouldChange, WhereNoSingleChangeIsEnoughTwoAre) {
  for (const SingleChange& change : what_would_change(circling())) {
    EXPECT_FALSE(change.settles) << change.lever.dial;
  }
  const auto pair = smallest_pair_of_changes(circling());
  ASSERT_TRUE(pair.has_value());
  EXPECT_NE(pair->one.lever.dial, pair->other.lever.dial);
  const auto apply = [](Setting setting, const SingleChange& change) {
    return dial_named(change.lever.dial).value().turned(setting, change.to);
  };
  const Setting both = apply(apply(circling(), pair->one), pair->other);
  EXPECT_EQ(regime_of(both.couple, both.stance), Regime::kSettles);
}

TEST(WhatWouldChange, GivingInIsNeverAdvised) {
  for (const Lever& lever : levers()) {
    EXPECT_NE(lever.dial, "stance.accommodation");
    EXPECT_TRUE(dial_named(lever.dial).ok());
  }
}

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

}  // namespace
}  // namespace attune::model
