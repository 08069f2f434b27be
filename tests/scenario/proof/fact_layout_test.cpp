#include "scenario/proof/fact_layout.h"

#include <gtest/gtest.h>

#include "proof_scenarios.h"

namespace attune::scenario {
namespace {

using testing::variable;
using testing::when;
using testing::with_numbers;

constexpr std::uint64_t kPlaceBits = 0xFFFF'FFFFULL;

// Asks for each of so many variables in 0..1000, of ten bits each.
std::shared_ptr<const Scenario> asking_for(int variables) {
  Steps steps;
  for (int i = 0; i < variables; ++i) {
    steps.push_back(when(variable(i, Comparison::kGreater, 5), {}));
  }
  steps.push_back(testing::end(0));
  return with_numbers(variables, 1000, {std::move(steps)});
}

TEST(FactLayout, KeepsOnlyWhatSomethingAsksFor) {
  const auto scenario =
      with_numbers(2, 3, {{when(variable(1, Comparison::kGreater, 0), {}), testing::end(0)}});
  const FactLayout layout(*scenario);
  EXPECT_FALSE(layout.keeps_variable(0));
  EXPECT_TRUE(layout.keeps_variable(1));
  FactWords facts = layout.initial();
  layout.set_variable(facts, 0, 3);
  layout.see(facts, 0);
  EXPECT_EQ(facts, layout.initial()) << "nothing asks for these";
}

TEST(FactLayout, KeepsNothingForTheTestsOfTheFile) {
  Scenario scenario = testing::two_at_home();
  scenario.variables.push_back(testing::number("asked", 3));
  scenario.tests.emplace_back().expect = variable(0, Comparison::kGreater, 1);
  testing::add_nodes(scenario, {{testing::end(0)}});
  EXPECT_FALSE(FactLayout(*testing::finished(std::move(scenario))).keeps_variable(0));
}

TEST(FactLayout, StartsAsTheScenarioDoes) {
  Scenario scenario = testing::two_at_home();
  Variable mood = testing::number("mood", 4);
  mood.low = -3;
  mood.initial = -1;
  scenario.variables.push_back(mood);
  testing::add_nodes(scenario, {{when(variable(0, Comparison::kLess, 0), {}), testing::end(0)}});
  const auto finished = testing::finished(std::move(scenario));
  const FactLayout layout(*finished);
  FactWords facts = layout.initial();
  EXPECT_EQ(layout.variable(facts, 0), -1);
  for (int value = -3; value <= 4; ++value) {
    layout.set_variable(facts, 0, value);
    EXPECT_EQ(layout.variable(facts, 0), value);
  }
}

TEST(FactLayout, SpreadsFactsOverWordsWithoutMixingThem) {
  constexpr int kVariables = 40;
  const auto scenario = asking_for(kVariables);
  const FactLayout layout(*scenario);
  EXPECT_EQ(layout.words(), 8U) << "three in what the place leaves of the first, six in each other";
  ASSERT_TRUE(layout.fits());
  FactWords facts = layout.initial();
  for (int round = 0; round < 2; ++round) {
    for (Index i = 0; i < kVariables; ++i) {
      layout.set_variable(facts, i, 1000 - 17 * i - round);
    }
  }
  for (Index i = 0; i < kVariables; ++i) {
    EXPECT_EQ(layout.variable(facts, i), 1000 - 17 * i - 1);
  }
  EXPECT_EQ(facts[0] & kPlaceBits, 0U) << "the place of the decision stands there";
}

TEST(FactLayout, SaysWhereFactsDoNotFit) {
  EXPECT_TRUE(FactLayout(*asking_for(3 + 7 * 6)).fits());
  EXPECT_FALSE(FactLayout(*asking_for(3 + 7 * 6 + 1)).fits());
}

TEST(FactLayout, RemembersWhatWasSeenAndPicked) {
  Option once = testing::option("once");
  once.once = true;
  const auto scenario = testing::with_nodes(
      {{when(testing::seen(1), {}), testing::choose({once, testing::option("other")})},
       {testing::end(0)}});
  const FactLayout layout(*scenario);
  FactWords facts = layout.initial();
  EXPECT_FALSE(layout.seen(facts, 1) || layout.picked(facts, 0));
  layout.see(facts, 1);
  layout.pick(facts, 0);
  layout.pick(facts, 1);
  EXPECT_TRUE(layout.seen(facts, 1));
  EXPECT_TRUE(layout.picked(facts, 0));
  EXPECT_FALSE(layout.picked(facts, 1)) << "it can be picked again, and nothing asks for it";
}

TEST(FactLayout, StopsCountingWhereNothingChangesAnyMore) {
  const auto scenario = testing::with_nodes(
      {{when(testing::count(model::ResponseStyle::kSupportive, Comparison::kGreater, 2), {}),
        testing::end(0)}});
  const FactLayout layout(*scenario);
  FactWords facts = layout.initial();
  for (const int counted : {1, 2, 3, 3, 3}) {
    layout.count_up(facts, model::ResponseStyle::kSupportive);
    EXPECT_EQ(layout.count(facts, model::ResponseStyle::kSupportive), counted);
  }
  layout.count_up(facts, model::ResponseStyle::kDismissive);
  EXPECT_EQ(layout.count(facts, model::ResponseStyle::kDismissive), 0) << "nothing asks for it";
}

}  // namespace
}  // namespace attune::scenario
