#include "model/facts/fact_block.h"

#include <gtest/gtest.h>

#include "model/conversation.h"
#include "model/weeks.h"

namespace attune::model {
namespace {

FactBlock some_block() {
  return {LatinHypercube(300, 20240607), ranges_of_sign_tests(0.25), 256, 300};
}

TEST(FactBlock, CountsOnlyTheCouplesOfTheSample) { EXPECT_EQ(some_block().count(), 44U); }

TEST(FactBlock, RunsAreThoseOfTheCouplesItNames) {
  FactBlock block = some_block();
  const auto& weeks = block.weeks(ResponseStyle::kEnabling);
  const std::vector<Week> played =
      run_weeks(block.couple(7), reference_policy(ResponseStyle::kEnabling), 12);
  EXPECT_NEAR(weeks.back().dependence[7], played.back().slow.dependence, 1e-12);
}

TEST(FactBlock, AChangeReachesTheCoupleAndTheRun) {
  const FactBlock block = some_block();
  const Change change = [](SampledBlock& couples) {
    couples.set(number_of::kSoothedBefore, 1.0);
    couples.add(number_of::kSecurity, -0.1);
  };
  const Couple changed = block.couple(3, change);
  EXPECT_EQ(changed.situation.soothed_before, 1.0);
  EXPECT_NEAR(changed.slow.security, block.couple(3).slow.security - 0.1, 1e-15);
  const Stance<double> stance = {.validation = 0.5};
  const auto moments = block.talk(stance, 10.0, change);
  EXPECT_NEAR(moments.back().distress[3],
              run_conversation(changed, stance, 10.0).states.back().distress, 1e-12);
}

TEST(FactBlock, MeansAreThoseOfTheConversation) {
  FactBlock block = some_block();
  const Stance<double> dismissive = reference_policy(ResponseStyle::kDismissive);
  EXPECT_NEAR(
      mean_over(block.talk(ResponseStyle::kDismissive), &BlockMoment::distress, 5, 0.0, 30.0),
      conversation_means(block.couple(5), dismissive, 30.0).distress, 1e-12);
}

TEST(FactBlock, TheMinuteOfCalmIsTheFirstBelowAFifth) {
  FactBlock block = some_block();
  const auto& talk = block.talk(ResponseStyle::kEnabling);
  const auto minute = minute_of_calm(talk, 0);
  ASSERT_TRUE(minute.has_value());
  const auto step = static_cast<std::size_t>(*minute * 4.0);
  EXPECT_LT(talk[step].distress[0], 0.2);
  EXPECT_GE(talk[step - 1].distress[0], 0.2);
}

}  // namespace
}  // namespace attune::model
