#include "scenario/proof/sampled_plays.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "proof_scenarios.h"

namespace attune::scenario {
namespace {

using testing::choose;
using testing::ending;
using testing::going;
using testing::kTom;
using testing::option;
using testing::says;
using testing::with_nodes;

const Line& line_of(const Step& step) { return std::get<Line>(step.what); }

TEST(SampledPlays, HearAndPickWhatThereIs) {
  const auto scenario = with_nodes(
      {{says(kTom, "Are we okay?"), choose({going(option("on"), 1), ending(option("out"), 1)}),
        says(kTom, "nobody hears this")},
       {choose({ending(option("stay"), 0), going(option("back"), 0)})},
       {testing::end(0)}});
  const SampledPlays plays(scenario);
  EXPECT_EQ(plays.plays(), kSampledPlays);
  const Steps& steps = scenario->nodes[0].steps;
  EXPECT_TRUE(plays.heard(line_of(steps[0])));
  EXPECT_FALSE(plays.heard(line_of(steps[2])));
  for (const Option& option : std::get<Choose>(steps[1].what).options) {
    EXPECT_TRUE(plays.picked(option)) << option.key;
  }
  EXPECT_TRUE(plays.entered(1));
  EXPECT_FALSE(plays.entered(2));
  ASSERT_NE(plays.ended(0), nullptr);
  EXPECT_EQ(*plays.ended(0), (std::vector<std::string>{"n0#on", "n1#stay"})) << "the shortest one";
}

TEST(SampledPlays, TellWhereAndWhyOneStopped) {
  const auto scenario = with_nodes(
      {{choose({going(option("off"), 1), ending(option("out"), 0)})}, {says(kTom, "hm")}});
  const SampledPlays plays(scenario);
  const std::vector<std::string> off = {"n0#off"};
  ASSERT_NE(plays.stopped(1, kFaultFellOff), nullptr);
  EXPECT_EQ(*plays.stopped(1, kFaultFellOff), off);
  ASSERT_NE(plays.stopped(kNone, kFaultFellOff), nullptr) << "wherever it was";
  EXPECT_EQ(*plays.stopped(kNone, kFaultFellOff), off);
  EXPECT_EQ(plays.stopped(0, kFaultFellOff), nullptr);
  EXPECT_EQ(plays.stopped(1, kFaultNoOption), nullptr);
  EXPECT_EQ(plays.ended(1), nullptr);
}

TEST(SampledPlays, AreTheSameEachTime) {
  const auto scenario = testing::finished(testing::small_evening());
  const SampledPlays first(scenario);
  const SampledPlays second(scenario);
  ASSERT_EQ(first.by_chance().size(), second.by_chance().size());
  EXPECT_TRUE(std::equal(first.by_chance().begin(), first.by_chance().end(),
                         second.by_chance().begin(), [](const auto& a, const auto& b) {
                           return a.end == b.end && a.picks == b.picks && a.words == b.words;
                         }));
}

TEST(SampledPlays, CountTheWordsOfWhatIsRead) {
  const auto scenario = with_nodes({{says(kTom, "Are  we okay?"), testing::end(0)}});
  EXPECT_EQ(SampledPlays(scenario).by_chance().front().words, 3);
  EXPECT_EQ(SampledPlays(scenario).by_chance().front().picks, 0);
}

TEST(SampledPlays, KeepAShareForEverySeatWherePlaysAreLong) {
  // From the seat of Ines an evening of many decisions; only who sits in Tom's can say the second.
  Steps steps = {choose(
      kTom, {option("first", model::BidderCodes{}), option("second", model::BidderCodes{})})};
  for (int i = 0; i < 200; ++i) {
    steps.push_back(choose({option("a" + std::to_string(i)), option("b" + std::to_string(i))}));
  }
  steps.push_back(testing::end(0));
  const auto scenario = with_nodes({std::move(steps)});
  const SampledPlays plays(scenario);
  EXPECT_LT(plays.plays(), kSampledPlays);
  const auto& toms = std::get<Choose>(scenario->nodes[0].steps[0].what).options;
  EXPECT_TRUE(plays.picked(toms[0]));
  EXPECT_TRUE(plays.picked(toms[1]));
}

}  // namespace
}  // namespace attune::scenario
