#include "ui/compare/compare_playback.h"

#include <gtest/gtest.h>

namespace attune::ui {
namespace {

constexpr double kFrame = 1.0 / 20.0;

// Seconds until everything has been shown by itself.
double seconds_to_play(ComparePlayback& playback) {
  double seconds = 0.0;
  while (playback.moving() && seconds < 600.0) {
    playback.advance(kFrame, false);
    seconds += kFrame;
  }
  return seconds;
}

TEST(ComparePlayback, BeginsWithTheBidAlone) {
  const ComparePlayback playback(4);
  EXPECT_EQ(playback.turn(), 0);
  EXPECT_FALSE(playback.playing());
  EXPECT_FALSE(playback.weeks_shown());
}

TEST(ComparePlayback, ShowsTheWholeEveningAndTheWeeksByItselfWithinAMinute) {
  ComparePlayback playback(6);
  playback.toggle_play();
  EXPECT_LT(seconds_to_play(playback), 60.0);
  EXPECT_EQ(playback.turn(), 6);
  EXPECT_TRUE(playback.weeks_shown());
  EXPECT_FLOAT_EQ(playback.weeks_drawn(), 1.0F);
  EXPECT_FALSE(playback.playing());
}

TEST(ComparePlayback, StepsOnceAnExchangeAndThenShowsTheWeeks) {
  ComparePlayback playback(2);
  playback.step();
  EXPECT_EQ(playback.turn(), 1);
  playback.step();
  EXPECT_EQ(playback.turn(), 2);
  EXPECT_FALSE(playback.weeks_shown());
  playback.step();
  EXPECT_TRUE(playback.weeks_shown());
  EXPECT_EQ(playback.turn(), 2);
}

TEST(ComparePlayback, GoesBackFromTheWeeksToTheLastExchangeAndNeverBelowTheBid) {
  ComparePlayback playback(1);
  playback.step();
  playback.step();
  playback.back();
  EXPECT_FALSE(playback.weeks_shown());
  EXPECT_EQ(playback.turn(), 1);
  playback.back();
  playback.back();
  EXPECT_EQ(playback.turn(), 0);
}

TEST(ComparePlayback, ShowsTheReplyBeforeTheReaction) {
  ComparePlayback playback(3);
  playback.step();
  playback.advance(1.0, false);
  EXPECT_FLOAT_EQ(playback.reply_shown(), 1.0F);
  EXPECT_FLOAT_EQ(playback.reaction_shown(), 0.0F);
  EXPECT_FLOAT_EQ(playback.line_shown(), 0.0F);
  playback.advance(3.0, false);
  EXPECT_FLOAT_EQ(playback.reaction_shown(), 1.0F);
  EXPECT_FLOAT_EQ(playback.line_shown(), 1.0F);
}

TEST(ComparePlayback, LeavesTimeToReadWhatALaterReplyAnswers) {
  ComparePlayback playback(3);
  playback.seek(1);
  playback.step();
  playback.advance(0.8, false);
  EXPECT_FLOAT_EQ(playback.reply_shown(), 0.0F);
  playback.advance(0.8, false);
  EXPECT_FLOAT_EQ(playback.reply_shown(), 1.0F);
  EXPECT_FLOAT_EQ(playback.reaction_shown(), 0.0F);
}

TEST(ComparePlayback, ShowsAllOfAStepAtOnceWhereMotionIsUnwelcome) {
  ComparePlayback playback(3);
  playback.step();
  playback.advance(kFrame, true);
  EXPECT_FLOAT_EQ(playback.reaction_shown(), 1.0F);
  EXPECT_FLOAT_EQ(playback.line_shown(), 1.0F);
  EXPECT_FALSE(playback.moving());
}

TEST(ComparePlayback, SeekingStopsPlayingAndShowsThatExchangeWhole) {
  ComparePlayback playback(5);
  playback.toggle_play();
  playback.seek(3);
  EXPECT_FALSE(playback.playing());
  EXPECT_EQ(playback.turn(), 3);
  EXPECT_FLOAT_EQ(playback.line_shown(), 1.0F);
  playback.seek(99);
  EXPECT_EQ(playback.turn(), 5);
}

TEST(ComparePlayback, PlaysFromTheStartAgainOnceEverythingWasShown) {
  ComparePlayback playback(1);
  playback.step();
  playback.step();
  playback.toggle_play();
  EXPECT_TRUE(playback.playing());
  EXPECT_EQ(playback.turn(), 0);
  EXPECT_FALSE(playback.weeks_shown());
}

}  // namespace
}  // namespace attune::ui
