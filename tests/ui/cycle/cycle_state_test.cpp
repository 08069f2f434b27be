#include "ui/cycle/cycle_state.h"

#include <gtest/gtest.h>

#include "support/cycle_talks.h"
#include "support/told_language.h"

namespace attune::ui {
namespace {

constexpr int kDismissive = 2;
constexpr int kPractice = 4;

CycleState opened(bool play = false) {
  CycleState state;
  state.open(nullptr, play);
  return state;
}

TEST(CycleState, OffersTheFourStylesInPlainWords) {
  const CycleView view = opened().view();
  ASSERT_EQ(view.sources.size(), 4U);
  EXPECT_EQ(view.sources[0], "comforts and stays");
  EXPECT_EQ(view.sources[1], "gives in");
  EXPECT_EQ(view.sources[2], "brushes it off");
  EXPECT_EQ(view.sources[3], "walks away");
  EXPECT_EQ(view.source, kDismissive);
}

TEST(CycleState, OffersAPracticeOnlyWhileThereIsOne) {
  CycleState state;
  EXPECT_FALSE(state.is_open());
  EXPECT_FALSE(state.moving());
  const session::Practice practice = test::answered_practice();
  state.open(&practice, false);
  EXPECT_EQ(state.view().sources.size(), 5U);
  EXPECT_EQ(state.view().source, kPractice);
  EXPECT_EQ(state.view().moment, 2);  // the latest answer
  state.open(nullptr, false);
  EXPECT_EQ(state.view().sources.size(), 4U);
  EXPECT_LT(state.view().source, 4);
}

TEST(CycleState, KeepsWhatWasLookedAtWhenItIsOpenedAgain) {
  CycleState state = opened();
  state.apply(CycleSelectSource{1});
  state.apply(CycleSeek{20});
  const session::Practice practice = test::answered_practice();
  state.open(&practice, false);
  EXPECT_EQ(state.view().source, 1);
  EXPECT_EQ(state.view().moment, 20);
}

TEST(CycleState, PlaysATalkByItselfTheFirstTimeOnly) {
  CycleState state = opened(true);
  EXPECT_TRUE(state.moving());
  state.advance(40.0, false, 1.0);
  EXPECT_FALSE(state.moving());
  EXPECT_EQ(state.view().moment, 60);
  state.apply(CycleSelectSource{0});
  EXPECT_TRUE(state.moving());
  state.apply(CycleSelectSource{kDismissive});
  EXPECT_FALSE(state.moving());
}

TEST(CycleState, StartsNothingByItselfWithReducedMotion) {
  CycleState state = opened(false);
  state.advance(1.0, true, 0.0);
  state.apply(CycleSelectSource{0});
  EXPECT_FALSE(state.moving());
  state.apply(CycleTogglePlay{});
  EXPECT_TRUE(state.moving());  // but when asked to
}

TEST(CycleState, DoesWhatIsAsked) {
  CycleState state = opened();
  state.apply(std::monostate{});
  state.apply(CycleSeek{10});
  EXPECT_EQ(state.view().moment, 10);
  state.apply(CycleStep{});
  EXPECT_EQ(state.view().moment, 11);
  state.apply(CycleBack{});
  EXPECT_EQ(state.view().moment, 10);
  state.apply(CycleTogglePlay{});
  EXPECT_TRUE(state.view().playing);
  state.apply(CycleSelectTalkPair{TalkPair::kDone});
  EXPECT_EQ(state.view().talk_pair, TalkPair::kDone);
  state.apply(CycleSelectWeeksPair{WeeksPair::kEffort});
  EXPECT_EQ(state.view().weeks_pair, WeeksPair::kEffort);
  state.apply(CycleSelectPart{CyclePart::kWeeks});
  EXPECT_EQ(state.view().part, CyclePart::kWeeks);
  state.apply(CycleSelectSource{99});
  EXPECT_EQ(state.view().source, 3);
}

TEST(CycleState, TurnsTheLoopWithTheForcesOfTheMoment) {
  CycleState state = opened();
  state.apply(CycleSeek{9});
  for (int i = 0; i < 100; ++i) {
    state.advance(0.1, false, 1.0);
  }
  const double heated = state.loop().speed();
  state.apply(CycleSelectSource{0});
  state.apply(CycleSeek{60});
  for (int i = 0; i < 100; ++i) {
    state.advance(0.1, false, 1.0);
  }
  EXPECT_GT(heated, 2.0 * state.loop().speed());
}

TEST(CycleState, MovesTheLightOnWithTimeOrWithTheTalk) {
  CycleState state = opened();
  const LoopStation start = state.view().station;
  for (int i = 0; i < 40; ++i) {
    state.advance(0.1, false, 1.0);
  }
  const LoopStation later = state.view().station;
  EXPECT_FALSE(start.partner == later.partner && start.stage == later.stage);
  state.advance(0.1, true, 0.0);
  state.apply(CycleSeek{5});
  EXPECT_EQ(state.view().station.partner, station_at(5).partner);
  EXPECT_EQ(state.view().station.stage, station_at(5).stage);
}

TEST(CycleState, StandsStillWithReducedMotion) {
  CycleState state = opened();
  const double phase = state.loop().phase();
  state.advance(5.0, true, 1.0);
  EXPECT_EQ(state.loop().phase(), phase);
  state.apply(CycleTogglePlay{});
  state.advance(0.7, true, 0.0);
  EXPECT_EQ(state.view().position, 1.0F);  // whole moments only
}

TEST(CycleState, SaysWhatIsLookedAtInTheLanguageItIsSwitchedTo) {
  CycleState state = opened();
  state.apply(CycleSeek{7});
  state.speak(test::told_language({{"the one who asks", "wer fragt"},
                                   {"how upset", "wie beunruhigt"},
                                   {"asks: {}", "fragt, {}"},
                                   {"minute {}", "Minute {}"},
                                   {"start", "Anfang"}}));
  const CycleView view = state.view();
  EXPECT_EQ(view.partners[0].name, "wer fragt");
  EXPECT_EQ(view.talk[0].title, "wer fragt: wie beunruhigt");
  EXPECT_EQ(view.talk[0].short_title, "fragt, wie beunruhigt");
  EXPECT_EQ(view.clock, "Minute 7") << "where it was";
  EXPECT_EQ(view.ticks.front().word, "Anfang");
  EXPECT_EQ(view.ticks.back().word, "60 minutes") << "nobody has translated that";
}

}  // namespace
}  // namespace attune::ui
