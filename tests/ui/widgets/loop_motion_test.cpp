#include "ui/widgets/loop_motion.h"

#include <gtest/gtest.h>

#include <cmath>

namespace attune::ui {
namespace {

constexpr LoopForces kRest{0.0, 0.0};
constexpr LoopForces kStorm{0.9, 0.8};

double laps_between(double from, double to) { return to - from - std::floor(to - from); }

TEST(LapSeconds, AreEighteenAtRest) {
  EXPECT_DOUBLE_EQ(lap_seconds(kRest), 18.0);
  EXPECT_DOUBLE_EQ(lap_seconds({1.0, 1.0}), kLapAtWorst);
}

TEST(LapSeconds, NeedBothForcesToShrink) {
  EXPECT_DOUBLE_EQ(lap_seconds({1.0, 0.0}), 18.0);
  EXPECT_DOUBLE_EQ(lap_seconds({0.0, 1.0}), 18.0);
  EXPECT_LT(lap_seconds({0.6, 0.6}), lap_seconds({0.6, 0.3}));
  EXPECT_LT(lap_seconds({0.6, 0.3}), 18.0);
}

TEST(LapSeconds, ForgiveForcesOutsideTheirRange) {
  EXPECT_DOUBLE_EQ(lap_seconds({-1.0, 2.0}), 18.0);
  EXPECT_DOUBLE_EQ(lap_seconds({7.0, 7.0}), kLapAtWorst);
}

TEST(LoopMotion, TakesALapInTheTimeItSays) {
  LoopMotion motion;
  motion.settle(kStorm);
  const double lap = lap_seconds(kStorm);
  for (int i = 0; i < 1000; ++i) {
    motion.advance(lap / 1000.0, kStorm);
  }
  EXPECT_NEAR(std::min(motion.phase(), 1.0 - motion.phase()), 0.0, 1e-9);
}

TEST(LoopMotion, NeverJumpsWhenTheForcesDo) {
  LoopMotion motion;
  constexpr double kFrame = 1.0 / 60.0;
  double before = motion.phase();
  for (int i = 0; i < 600; ++i) {
    motion.advance(kFrame, (i / 50) % 2 == 0 ? kStorm : kRest);
    const double step = laps_between(before, motion.phase());
    EXPECT_GT(step, 0.0);
    EXPECT_LE(step, kFrame / kLapAtWorst + 1e-12);
    before = motion.phase();
  }
}

TEST(LoopMotion, SlowsDownVisiblyButNotAtOnceWhenAReplyLands) {
  LoopMotion motion;
  motion.settle(kStorm);
  const double storm = motion.speed();
  motion.advance(0.1, kRest);
  EXPECT_LT(motion.speed(), storm);
  EXPECT_GT(motion.speed(), storm * 0.5);
  for (int i = 0; i < 15; ++i) {
    motion.advance(0.1, kRest);
  }
  EXPECT_LT(motion.speed(), storm * 0.3);
}

TEST(LoopMotion, ArrivesAtTheSameForcesHoweverTimeIsCut) {
  LoopMotion fine;
  LoopMotion coarse;
  for (int i = 0; i < 100; ++i) {
    fine.advance(0.01, kStorm);
  }
  coarse.advance(1.0, kStorm);
  EXPECT_NEAR(fine.forces().pursuit, coarse.forces().pursuit, 1e-12);
  EXPECT_NEAR(fine.forces().withdrawal, coarse.forces().withdrawal, 1e-12);
}

TEST(LoopMotion, StaysWithinALapAfterALongPause) {
  LoopMotion motion;
  motion.advance(3600.0, kStorm);
  EXPECT_GE(motion.phase(), 0.0);
  EXPECT_LT(motion.phase(), 1.0);
  const double before = motion.phase();
  motion.advance(-5.0, kStorm);
  EXPECT_DOUBLE_EQ(motion.phase(), before);
}

TEST(Pace, RacesWhileBothForcesAreStrong) {
  EXPECT_EQ(pace_of({0.8, kStorm}, {0.8, kStorm}), Pace::kRacing);
  EXPECT_EQ(pace_of({0.8, kRest}, {0.6, kStorm}), Pace::kRacing) << "calmer, but hot still";
}

TEST(Pace, SlowsWhereAReplyLanded) {
  EXPECT_EQ(pace_of({0.6, {0.3, 0.0}}, {0.4, {0.4, 0.02}}), Pace::kSlowing);
  EXPECT_EQ(pace_of({0.2, {0.1, 0.0}}, {0.2, {0.1, 0.0}}), Pace::kSlowing) << "calm already";
}

TEST(Pace, TurnsWhereNothingHasLanded) {
  EXPECT_EQ(pace_of({0.6, {0.3, 0.0}}, {0.6, {0.3, 0.0}}), Pace::kTurning);
  EXPECT_EQ(pace_of({0.6, {0.3, 0.0}}, {0.7, {0.5, 0.05}}), Pace::kTurning);
}

TEST(Pace, HasAWordForEach) {
  EXPECT_EQ(word_of(Pace::kSlowing), "slowing");
  EXPECT_EQ(word_of(Pace::kTurning), "turning");
  EXPECT_EQ(word_of(Pace::kRacing), "racing");
}

}  // namespace
}  // namespace attune::ui
