#include "ui/compare/compare_view.h"

#include <gtest/gtest.h>

#include <set>
#include <string_view>
#include <vector>

#include "support/evening.h"

namespace attune::ui {
namespace {

class CompareViewTest : public ::testing::Test {
 protected:
  CompareViewTest()
      : comparison_(test::compared("are-we-okay")),
        facts_(facts_of(comparison_)),
        columns_(columns_of(comparison_, false)),
        playback_(steps_of(comparison_)) {}

  [[nodiscard]] CompareView view(const CompareChoices& choices = {}) const {
    return make_compare_view(kEnglish, {comparison_, facts_, columns_}, playback_, choices);
  }

  session::Comparison comparison_;
  std::vector<CompareArmFacts> facts_;
  std::vector<std::size_t> columns_;
  ComparePlayback playback_;
};

TEST_F(CompareViewTest, NamesNoStyleBeforeItsFirstReplyWasSpoken) {
  for (const CompareArmView& arm : view().arms) {
    EXPECT_TRUE(arm.name.empty());
    EXPECT_TRUE(arm.words.reply.empty());
  }
  playback_.seek(1);
  ASSERT_EQ(view().arms.size(), 4U);
  EXPECT_EQ(view().arms[0].name, "comforts and stays");
  EXPECT_EQ(view().arms[1].name, "gives in");
  EXPECT_EQ(view().arms[2].name, "brushes it off");
  EXPECT_EQ(view().arms[3].name, "walks away");
}

TEST_F(CompareViewTest, PutsTheBidFirstWithTheRoomItWasAskedIn) {
  EXPECT_NE(view().bid.find("Are we okay?"), std::string_view::npos);
  EXPECT_NE(view().narration.find("Piet drives a bus"), std::string::npos);
  EXPECT_EQ(view().bidder, Partner::kFirst);
  EXPECT_EQ(view().names[0], comparison_.scenario->cast[0].name);
}

TEST_F(CompareViewTest, DrawsOnePointAnExchangeAndOneForTheStart) {
  playback_.seek(3);
  for (const CompareArmView& arm : view().arms) {
    EXPECT_EQ(arm.distress.size(), 4U);
    EXPECT_EQ(arm.arousal.size(), 4U);
  }
  EXPECT_FLOAT_EQ(view().arms[0].distress[3],
                  static_cast<float>(comparison_.arms[0].turns[2].state.distress));
}

TEST_F(CompareViewTest, LetsTheLastPointGlideWhileAReplyIsStillBeingRead) {
  playback_.step();
  playback_.advance(0.5, false);
  const CompareArmView arm = view().arms[0];
  EXPECT_FLOAT_EQ(arm.distress[1], arm.distress[0]);
}

TEST_F(CompareViewTest, HoldsAnArmWhoseEveningIsOver) {
  playback_.seek(playback_.turns() - 1);
  for (std::size_t i = 0; i < comparison_.arms.size(); ++i) {
    const int length = static_cast<int>(comparison_.arms[i].turns.size());
    EXPECT_EQ(view().arms[i].ended, length < playback_.turn());
  }
}

TEST_F(CompareViewTest, TellsHowEveryArmEndedBeforeTheWeeks) {
  playback_.seek(playback_.turns());
  EXPECT_FALSE(view().at_end);
  EXPECT_EQ(view().exchanges, playback_.turns() - 1);
  for (const CompareArmView& arm : view().arms) {
    EXPECT_TRUE(arm.ended);
    EXPECT_FALSE(arm.end_text.empty());
  }
}

TEST_F(CompareViewTest, BringsTheWeeksFromNowToTwentySix) {
  for (const CompareArmView& arm : view().arms) {
    EXPECT_EQ(arm.security.size(), 27U);
    EXPECT_EQ(arm.dependence.size(), 27U);
    EXPECT_FALSE(arm.sentence.empty());
  }
}

TEST_F(CompareViewTest, SaysThatTheLoopTurnsBeforeAnybodyHasAnswered) {
  for (const CompareArmView& arm : view().arms) {
    EXPECT_EQ(arm.pace, "turning");
  }
  playback_.seek(playback_.turns());
  EXPECT_EQ(view().arms[0].pace, "slowing");
  EXPECT_EQ(view().arms[2].pace, "racing");
}

TEST_F(CompareViewTest, BringsWhatEachArmAnswersOnceTheyHaveParted) {
  playback_.seek(1);
  EXPECT_TRUE(view().one_bid);
  playback_.seek(2);
  EXPECT_FALSE(view().one_bid);
  for (const CompareArmView& arm : view().arms) {
    EXPECT_TRUE(arm.every_exchange.front().lead.empty());
    EXPECT_FALSE(arm.words.lead.empty()) << arm.name;
  }
  EXPECT_NE(view().arms[0].words.lead, view().arms[3].words.lead);
  playback_.seek(playback_.turns());
  EXPECT_TRUE(view().one_bid);
}

TEST_F(CompareViewTest, CallsTheColumnsDifferentlyBeforeTheyHaveANameToGoBy) {
  std::set<std::string_view> names;
  for (const CompareArmView& arm : view().arms) {
    names.insert(arm.unnamed);
  }
  EXPECT_EQ(names.size(), 4U);
}

TEST_F(CompareViewTest, TellsOnlyTheFocusedArmFromTheOthers) {
  const CompareView focused = view({.focused = 2});
  for (const CompareArmView& arm : focused.arms) {
    EXPECT_EQ(arm.focused, arm.number == 3);
  }
}

TEST(CompareView, PutsTheBidderOfEveryEveningOnTheirOwnSide) {
  for (const auto& entry : test::shipped_library().entries) {
    const session::Comparison comparison = test::compared(entry.scenario->id);
    const auto facts = facts_of(comparison);
    const auto columns = columns_of(comparison, false);
    const CompareView view =
        make_compare_view(kEnglish, {comparison, facts, columns}, ComparePlayback(1), {});
    const auto side = view.bidder == Partner::kFirst ? 0U : 1U;
    EXPECT_TRUE(comparison.scenario->cast[side].bids) << entry.scenario->id;
    EXPECT_FALSE(view.bid.empty()) << entry.scenario->id;
  }
}

}  // namespace
}  // namespace attune::ui
