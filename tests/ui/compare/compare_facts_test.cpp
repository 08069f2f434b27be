#include "ui/compare/compare_facts.h"

#include <gtest/gtest.h>

#include "session/practice.h"
#include "support/evening.h"

namespace attune::ui {
namespace {

/// The evening compared, with the way of somebody who always took the option of `style`.
session::Comparison with_own_way(model::ResponseStyle style) {
  session::Comparison comparison = test::compared("are-we-okay");
  for (session::Arm& arm : comparison.arms) {
    if (arm.style == style) {
      session::Arm own = arm;
      own.style.reset();
      comparison.arms.push_back(own);
      break;
    }
  }
  return comparison;
}

TEST(CompareFacts, HoldOnePointForTheStartAndOneAnExchange) {
  const session::Comparison comparison = test::compared("are-we-okay");
  const auto facts = facts_of(comparison);
  ASSERT_EQ(facts.size(), comparison.arms.size());
  for (std::size_t i = 0; i < facts.size(); ++i) {
    const std::size_t turns = comparison.arms[i].turns.size();
    EXPECT_EQ(facts[i].exchanges.size(), turns);
    EXPECT_EQ(facts[i].distress.size(), turns + 1);
    EXPECT_EQ(facts[i].turns.size(), turns + 1);
    EXPECT_FLOAT_EQ(facts[i].arousal.front(), static_cast<float>(comparison.start.arousal));
    EXPECT_EQ(facts[i].security.size(), comparison.arms[i].weeks.size());
  }
}

TEST(CompareFacts, LeadIntoAReplyWithTheLastThingThatTheBidderSaid) {
  const session::Comparison comparison = test::compared("are-we-okay");
  const auto facts = facts_of(comparison);
  const scenario::Index bidder = comparison.scenario->bidder();
  const session::Arm& arm = comparison.arms[0];
  for (std::size_t i = 1; i < arm.turns.size(); ++i) {
    std::string last;
    for (const scenario::SpokenLine& line : arm.turns[i - 1].reaction) {
      if (line.speaker == bidder && line.part.empty()) {
        last = line.text;
      }
    }
    EXPECT_EQ(facts[0].exchanges[i].lead, last);
  }
}

TEST(CompareFacts, HaveNoWordsForPureStyles) {
  const std::vector<model::ResponseStyle> styles(model::kArmStyles.begin(),
                                                 model::kArmStyles.end());
  const session::Comparison comparison =
      session::compare_styles(kEnglish, model::reference_couple(), styles, model::kWeeksAhead);
  for (const CompareArmFacts& facts : facts_of(comparison)) {
    EXPECT_TRUE(facts.exchanges.back().reply.empty());
    EXPECT_TRUE(facts.exchanges.back().lead.empty());
  }
}

TEST(CompareFacts, KnowOfNobodysOwnWayUntilThereIsOne) {
  EXPECT_FALSE(own_arm(test::compared("are-we-okay")).has_value());
  EXPECT_EQ(own_arm(with_own_way(model::ResponseStyle::kEnabling)), 4U);
}

TEST(CompareColumns, ShowTheFourStylesInTheirOrder) {
  const session::Comparison comparison = with_own_way(model::ResponseStyle::kEnabling);
  EXPECT_EQ(columns_of(comparison, false), (std::vector<std::size_t>{0, 1, 2, 3}));
  EXPECT_EQ(columns_of(test::compared("are-we-okay"), true),
            (std::vector<std::size_t>{0, 1, 2, 3}));
}

TEST(CompareColumns, PutTheOwnWayIntoTheLastOne) {
  EXPECT_EQ(columns_of(with_own_way(model::ResponseStyle::kEnabling), true),
            (std::vector<std::size_t>{0, 1, 2, 4}));
}

TEST(CompareColumns, PutTheOwnWayBesideFewerStyles) {
  session::Comparison comparison = with_own_way(model::ResponseStyle::kEnabling);
  comparison.arms.erase(comparison.arms.begin() + 2, comparison.arms.begin() + 4);
  EXPECT_EQ(columns_of(comparison, true), (std::vector<std::size_t>{0, 1, 2}));
}

}  // namespace
}  // namespace attune::ui
