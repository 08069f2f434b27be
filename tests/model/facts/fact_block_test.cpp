#include "model/facts/fact_block.h"

#include <gtest/gtest.h>

#include "model/conversation.h"
#include "model/weeks.h"

namespace attune::model {
namespace {

FactBlock some_block() {
  return {LatinHypercube(300, 20240607), ranges_of_sign_tests(0.25), 256, 300};
}

void shaken_but_soothed(SampledBlock& couples) {
  couples.set(number_of::kSoothedBefore, 1.0);
  couples.add(number_of::kSecurity, -0.1);
}

TEST(FactBlock, CountsOnlyTheCouplesOfTheSample) { EXPECT_EQ(some_block().count(), 44U); }

TEST(FactBlock, RunsAreThoseOfTheCouplesItNames) {
  FactBlock block = some_block();
  const auto weeks = block.weeks(ResponseStyle::kEnabling);
  const std::vector<Week> played =
      run_weeks(block.couples()[7], reference_policy(ResponseStyle::kEnabling), 12);
  EXPECT_NEAR(weeks.back().dependence[7], played.back().slow.dependence, 1e-12);
}

TEST(FactBlock, AChangeReachesTheCoupleAndTheRun) {
  FactBlock block = some_block();
  const Couple changed = block.couples(&shaken_but_soothed)[3];
  EXPECT_EQ(changed.situation.soothed_before, 1.0);
  EXPECT_NEAR(changed.slow.security, block.couples()[3].slow.security - 0.1, 1e-15);
  const Stance<double> stance = {.validation = 0.5};
  const auto moments = block.talk(stance, 10.0, &shaken_but_soothed);
  EXPECT_NEAR(moments.back().distress[3],
              run_conversation(changed, stance, 10.0).states.back().distress, 1e-12);
}

TEST(FactBlock, WhatWasRunBeforeIsNotRunAgain) {
  FactBlock block = some_block();
  const Stance<double> stance = {.validation = 0.5};
  const auto weeks = block.weeks(stance, 6);
  EXPECT_EQ(block.weeks(stance, 6).data(), weeks.data());
  EXPECT_EQ(block.weeks(stance, 2).data(), weeks.data()) << "its beginning";
  EXPECT_EQ(block.weeks(stance, 2).size(), 3U);
  EXPECT_NE(block.weeks(stance, 8).data(), weeks.data()) << "longer";
  EXPECT_NE(block.weeks(stance, 6, &shaken_but_soothed).data(), weeks.data());
  EXPECT_NE(block.weeks({.validation = 0.6}, 6).data(), weeks.data());
  const auto talk = block.talk(stance, 10.0);
  EXPECT_EQ(block.talk(stance, 5.0).data(), talk.data());
  EXPECT_NE(block.talk(stance, 5.0, nullptr, 0.5).data(), talk.data()) << "aroused before";
  EXPECT_NE(block.talk(stance, 5.0, &shaken_but_soothed).data(), talk.data());
}

TEST(FactBlock, TheBeginningOfALongerRunIsTheShorterOne) {
  FactBlock block = some_block();
  FactBlock fresh = some_block();
  const Stance<double> stance = {.validation = 0.5, .invalidation = 0.1};
  static_cast<void>(block.weeks(stance, 9));
  const auto beginning = block.weeks(stance, 4);
  const auto shorter = fresh.weeks(stance, 4);
  ASSERT_EQ(beginning.size(), shorter.size());
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    EXPECT_EQ(slow_state_of(beginning.back(), lane), slow_state_of(shorter.back(), lane));
    EXPECT_EQ(means_of(beginning.back(), lane), means_of(shorter.back(), lane));
  }
}

TEST(FactBlock, NoWeekAtAllIsTheFirstRowWhoeverAskedBefore) {
  FactBlock block = some_block();
  FactBlock fresh = some_block();
  const Stance<double> stance = {.validation = 0.5, .invalidation = 0.1};
  const auto at_once = fresh.weeks(stance, 0);
  static_cast<void>(block.weeks(stance, 3));
  const auto afterwards = block.weeks(stance, 0);
  ASSERT_EQ(at_once.size(), 1U);
  ASSERT_EQ(afterwards.size(), 1U);
  for (std::size_t lane = 0; lane < block.count(); ++lane) {
    EXPECT_EQ(slow_state_of(at_once[0], lane), slow_state_of(afterwards[0], lane));
    EXPECT_EQ(means_of(at_once[0], lane), means_of(afterwards[0], lane));
  }
}

TEST(FactBlock, TheMeansOfNoWeekAreThoseUnderTheStance) {
  FactBlock block = some_block();
  const Stance<double> stance = {.validation = 0.5, .invalidation = 0.1};
  const Week played = run_weeks(block.couples()[4], stance, 1).front();
  EXPECT_NEAR(means_of(block.weeks(stance, 0)[0], 4).distress, played.means.distress, 1e-12);
}

TEST(FactBlock, ReadoutsAreThoseOfThePlayedWeeks) {
  FactBlock block = some_block();
  const Stance<double> stance = {.validation = 0.5, .invalidation = 0.3, .criticism = 0.1};
  const auto weeks = block.weeks(stance, 1);
  const Couple couple = block.couples()[9];
  const Week played = run_weeks(couple, stance, 1).front();
  EXPECT_NEAR(barometer(couple, stance, means_of(weeks.front(), 9)), played.barometer, 1e-12);
  EXPECT_NEAR(satisfaction(slow_state_of(weeks.front(), 9), means_of(weeks.front(), 9)),
              played.satisfaction, 1e-12);
}

TEST(FactBlock, MeansAreThoseOfTheConversation) {
  FactBlock block = some_block();
  const Stance<double> dismissive = reference_policy(ResponseStyle::kDismissive);
  EXPECT_NEAR(
      mean_over(block.talk(ResponseStyle::kDismissive), &BlockMoment::distress, 5, 0.0, 30.0),
      conversation_means(block.couples()[5], dismissive, 30.0).distress, 1e-12);
}

TEST(FactBlock, TheMinuteOfCalmIsTheFirstBelowAFifth) {
  FactBlock block = some_block();
  const auto talk = block.talk(ResponseStyle::kEnabling);
  const auto minute = minute_of_calm(talk, 0);
  ASSERT_TRUE(minute.has_value());
  const auto step = static_cast<std::size_t>(*minute * 4.0);
  EXPECT_LT(talk[step].distress[0], 0.2);
  EXPECT_GE(talk[step - 1].distress[0], 0.2);
}

}  // namespace
}  // namespace attune::model
