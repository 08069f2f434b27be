#include "scenario/play_walk.h"

#include <gtest/gtest.h>

#include <map>

#include "support/play_records.h"
#include "support/scenario_builder.h"

namespace attune::scenario {
namespace {

using model::ResponseStyle;
using testing::choose;
using testing::dismissive;
using testing::enabling;
using testing::kInes;
using testing::kTom;
using testing::mixed;
using testing::option;
using testing::plain;
using testing::supportive;
using testing::with_nodes;

Runner at_decision(std::vector<Option> options, Index chooser = kInes) {
  return {with_nodes({{choose(chooser, std::move(options)), testing::end(0)}}), chooser, 4};
}

TEST(FirstOfStyle, TakesTheFirstWrittenHoweverTheyAreShown) {
  const auto scenario = with_nodes({{choose({option("a", plain()), option("b", enabling()),
                                             option("c", enabling()), option("d", enabling())})}});
  for (std::uint64_t seed = 0; seed < 30; ++seed) {
    const Runner runner(scenario, kInes, seed);
    EXPECT_EQ(first_of_style(runner.moment(), ResponseStyle::kEnabling), "n0#b");
  }
}

TEST(FirstOfStyle, PassesOverLockedOptionsAndFindsNothingWhereThereIsNone) {
  const Runner runner =
      at_decision({testing::only_if(option("locked", enabling()), testing::seen(0), "Not yet."),
                   option("free", enabling())});
  EXPECT_EQ(first_of_style(runner.moment(), ResponseStyle::kEnabling), "n0#free");
  EXPECT_FALSE(first_of_style(runner.moment(), ResponseStyle::kWithdrawing).has_value());
}

std::string picked_by(ResponseStyle style, std::vector<Option> options) {
  const std::optional<ArmPick> pick = pick_of_arm(at_decision(std::move(options)), style);
  return pick->key + (pick->substituted ? " substituted" : "");
}

TEST(PickOfArm, TakesItsStyleElseMixedElsePlainElseTheFirst) {
  const Option scold = option("scold", dismissive());
  const Option talk = option("talk", plain());
  const Option both = option("both", mixed());
  const Option give = option("give", enabling());
  EXPECT_EQ(picked_by(ResponseStyle::kEnabling, {scold, talk, both, give}), "n0#give");
  EXPECT_EQ(picked_by(ResponseStyle::kEnabling, {scold, talk, both}), "n0#both substituted");
  EXPECT_EQ(picked_by(ResponseStyle::kEnabling, {scold, talk}), "n0#talk substituted");
  EXPECT_EQ(picked_by(ResponseStyle::kEnabling, {scold}), "n0#scold substituted");
}

TEST(PickOfArm, LeavesTheBiddersMovesToTheFirst) {
  const Runner runner = at_decision(
      {option("soft", model::BidderCodes{}), option("loud", model::BidderCodes{})}, kTom);
  const std::optional<ArmPick> pick = pick_of_arm(runner, ResponseStyle::kDismissive);
  EXPECT_EQ(pick->key, "n0#soft");
  EXPECT_FALSE(pick->substituted);
}

TEST(PickOfArm, PicksNothingOnceItIsOver) {
  EXPECT_FALSE(
      pick_of_arm(Runner(with_nodes({{testing::end(0)}}), kInes, 1), ResponseStyle::kEnabling)
          .has_value());
}

TEST(PlayArm, PlaysAStyleFromTheFirstMomentToAnEnd) {
  const PlayedArm arm =
      play_arm(testing::finished(testing::small_evening()), ResponseStyle::kWithdrawing, 8);
  ASSERT_EQ(arm.picks.size(), 2U);
  ASSERT_EQ(arm.moments.size(), 3U);
  EXPECT_EQ(arm.picks[0].key, "n0#listen") << "nothing withdrawn, mixed or plain is available";
  EXPECT_TRUE(arm.picks[0].substituted);
  EXPECT_EQ(arm.picks[1].key, "n2#leave");
  EXPECT_FALSE(arm.picks[1].substituted);
  EXPECT_TRUE(arm.moments.back().ended());
  EXPECT_EQ(arm.moments.front().moment().number, 0);
}

TEST(PlayArm, GoesOnFromAMomentOfAPlay) {
  Runner from(testing::finished(testing::small_evening()), kInes, 8);
  ASSERT_TRUE(from.pick("n0#promise").ok());
  const PlayedArm arm = continue_arm(from, ResponseStyle::kSupportive);
  EXPECT_EQ(testing::record_of(arm.moments.front()), testing::record_of(from));
  EXPECT_EQ(arm.moments.back().picks(), (std::vector<std::string>{"n0#promise", "n2#stay"}));
}

TEST(PlayArm, GivesUpWhereItGoesRoundInCircles) {
  const auto circle = with_nodes({{choose({testing::going(option("a", supportive()), 0)})}});
  const PlayedArm arm = play_arm(circle, ResponseStyle::kSupportive, 1);
  EXPECT_EQ(arm.picks.size(), static_cast<std::size_t>(kMostPicksOfAPlay));
  EXPECT_FALSE(arm.moments.back().over());
}

TEST(RandomPlay, FindsNoDeadEndInTenThousandPlaysAndEveryEnd) {
  const auto scenario = testing::finished(testing::small_evening());
  std::map<Index, int> ends;
  for (std::uint64_t seed = 0; seed < 10'000; ++seed) {
    const Index seat = seed % 2 == 0 ? kInes : kTom;
    const Runner runner = random_play(scenario, seat, seed);
    ASSERT_TRUE(runner.ended()) << "seed " << seed << ": " << runner.moment().fault;
    ++ends[*runner.moment().end];
  }
  EXPECT_EQ(ends.size(), 2U);
}

TEST(RandomPlay, IsTheSameForTheSameSeed) {
  const auto scenario = testing::finished(testing::small_evening());
  EXPECT_EQ(testing::record_of(random_play(scenario, kInes, 77)),
            testing::record_of(random_play(scenario, kInes, 77)));
}

TEST(RandomPlay, StopsAfterSoManyPicks) {
  const auto circle = with_nodes({{choose({testing::going(option("a", supportive()), 0)})}});
  const Runner runner = random_play(circle, kInes, 1, 12);
  EXPECT_EQ(runner.picks().size(), 12U);
  EXPECT_FALSE(runner.over());
}

}  // namespace
}  // namespace attune::scenario
