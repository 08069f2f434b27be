#include "ui/cycle/cycle_playback.h"

#include <gtest/gtest.h>

namespace attune::ui {
namespace {

TEST(CyclePlayback, StepsThroughTheTalkAndNoFurther) {
  CyclePlayback clock(2);
  clock.back();
  EXPECT_EQ(clock.moment(), 0);
  clock.step();
  clock.step();
  clock.step();
  EXPECT_EQ(clock.moment(), 2);
  clock.back();
  EXPECT_EQ(clock.moment(), 1);
}

TEST(CyclePlayback, RunsToTheEndAndStopsThere) {
  CyclePlayback clock(60);
  clock.toggle_play();
  for (int i = 0; i < 29; ++i) {
    clock.advance(1.0);
  }
  EXPECT_TRUE(clock.playing());
  EXPECT_EQ(clock.moment(), 58);
  clock.advance(1.5);
  EXPECT_FALSE(clock.playing());
  EXPECT_EQ(clock.moment(), 60);
}

TEST(CyclePlayback, GivesEachAnswerOfAShortTalkTimeToBeRead) {
  CyclePlayback clock(3);
  clock.toggle_play();
  clock.advance(2.0);
  EXPECT_EQ(clock.moment(), 0);
  clock.advance(1.0);
  EXPECT_EQ(clock.moment(), 1);
  EXPECT_NEAR(clock.position(), 1.25, 1e-9);
}

TEST(CyclePlayback, BeginsAnewAfterTheEnd) {
  CyclePlayback clock(4);
  clock.seek(4);
  clock.toggle_play();
  EXPECT_TRUE(clock.playing());
  EXPECT_EQ(clock.moment(), 0);
}

TEST(CyclePlayback, StopsWhenSomebodyTakesHoldOfIt) {
  CyclePlayback clock(60);
  clock.toggle_play();
  clock.advance(5.2);
  const int there = clock.moment();
  clock.back();
  EXPECT_FALSE(clock.playing());
  EXPECT_EQ(clock.moment(), there);  // back from between two moments is the one just passed
  EXPECT_EQ(clock.position(), there);
}

TEST(CyclePlayback, HasNothingToPlayInATalkWithoutAnswers) {
  CyclePlayback clock(0);
  clock.toggle_play();
  EXPECT_FALSE(clock.playing());
  clock.seek(7);
  EXPECT_EQ(clock.moment(), 0);
}

}  // namespace
}  // namespace attune::ui
