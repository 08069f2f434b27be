#include "model/cycle/what_would_change.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "model/cycle/presets.h"
#include "model/reply.h"
#include "model/sampled_couples.h"

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

/// Step by step, one long talk each: what the search has to find.
SingleChange tried_by_itself(const Setting& setting, const Lever& lever) {
  const Dial dial = dial_named(lever.dial).value();
  SingleChange change = {.lever = lever, .from = dial.of(setting), .to = dial.of(setting)};
  for (int step = 0; step <= lever.steps && !change.settles; ++step) {
    const int level = lever.more ? step : lever.steps - step;
    const double value = dial.low() + (dial.high() - dial.low()) * level / lever.steps;
    if (lever.more ? value > change.from + 0.02 : value < change.from - 0.02) {
      const Setting turned = dial.turned(setting, value);
      change.to = value;
      change.regime = regime_of(turned.couple, turned.stance);
      change.settles = change.regime == Regime::kSettles;
    }
  }
  change.effort = std::abs(change.to - change.from) / (dial.high() - dial.low());
  return change;
}

/// Those that do not settle as they are, of the presets and of couples of any kind.
std::vector<Setting> troubled() {
  std::vector<Setting> settings;
  for (const Preset preset : kPresets) {
    settings.push_back(setting_of(preset));
  }
  Draws draws(5);
  for (int i = 0; i < 120; ++i) {
    settings.push_back({any_couple(draws), any_stance(draws)});
  }
  std::erase_if(settings, [](const Setting& setting) {
    return regime_of(setting.couple, setting.stance) == Regime::kSettles;
  });
  return settings;
}

TEST(WhatWouldChange, IsWhatTryingEachLeverByItselfFinds) {
  ASSERT_GT(troubled().size(), 10U);
  for (const Setting& setting : troubled()) {
    const std::vector<SingleChange> changes = what_would_change(setting);
    std::size_t found = 0;
    for (const Lever& lever : levers()) {
      const SingleChange expected = tried_by_itself(setting, lever);
      const auto change = std::find_if(changes.begin(), changes.end(), [&](const auto& candidate) {
        return candidate.lever.dial == lever.dial;
      });
      ASSERT_EQ(change != changes.end(), expected.to != expected.from) << lever.dial;
      if (change != changes.end()) {
        ++found;
        EXPECT_EQ(change->to, expected.to) << lever.dial;
        EXPECT_EQ(change->regime, expected.regime) << lever.dial;
        EXPECT_EQ(change->settles, expected.settles) << lever.dial;
        EXPECT_EQ(change->effort, expected.effort) << lever.dial;
      }
    }
    EXPECT_EQ(found, changes.size());
  }
}

/// The smallest effort of all pairs that settle, every one of them tried by itself.
std::optional<double> least_effort_of_pairs(const Setting& setting) {
  std::optional<double> least;
  const auto steps_of = [&](const Lever& lever) {
    const Dial dial = dial_named(lever.dial).value();
    std::vector<double> values;
    for (int step = 0; step <= lever.steps; ++step) {
      const double value = dial.low() + (dial.high() - dial.low()) * step / lever.steps;
      const double further = lever.more ? value - dial.of(setting) : dial.of(setting) - value;
      if (further > 0.02) {
        values.push_back(value);
      }
    }
    return values;
  };
  const auto see = [&](const Lever& one, double to_one, const Lever& other, double to_other) {
    const Dial first = dial_named(one.dial).value();
    const Dial second = dial_named(other.dial).value();
    const Setting turned = second.turned(first.turned(setting, to_one), to_other);
    const double effort = std::abs(to_one - first.of(setting)) / (first.high() - first.low()) +
                          std::abs(to_other - second.of(setting)) / (second.high() - second.low());
    if ((!least || effort < *least) &&
        regime_of(turned.couple, turned.stance) == Regime::kSettles) {
      least = effort;
    }
  };
  const std::vector<Lever> all = levers();
  for (std::size_t i = 0; i < all.size(); ++i) {
    for (std::size_t j = i + 1; j < all.size(); ++j) {
      for (const double to_one : steps_of(all[i])) {
        for (const double to_other : steps_of(all[j])) {
          see(all[i], to_one, all[j], to_other);
        }
      }
    }
  }
  return least;
}

TEST(WhatWouldChange, NoTwoChangesTakeLessThanTheSmallestPair) {
  std::vector<Setting> settings = troubled();
  settings.resize(8);
  for (const Setting& setting : settings) {
    const auto pair = smallest_pair_of_changes(setting);
    const std::optional<double> least = least_effort_of_pairs(setting);
    ASSERT_EQ(pair.has_value(), least.has_value());
    if (pair) {
      EXPECT_EQ(pair->effort(), *least);
      EXPECT_TRUE(pair->one.settles && pair->other.settles);
      EXPECT_EQ(pair->one.regime, Regime::kSettles);
    }
  }
}

}  // namespace
}  // namespace attune::model
