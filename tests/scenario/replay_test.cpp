#include "scenario/replay.h"

#include <gtest/gtest.h>

#include "base/stable_hash.h"
#include "support/play_records.h"
#include "support/scenario_builder.h"

namespace attune::scenario {
namespace {

using testing::choose;
using testing::going;
using testing::kInes;
using testing::kTom;
using testing::option;
using testing::with_nodes;

constexpr std::uint64_t kSeed = 42;

Option unnamed(const std::string& text) {
  Option written = option("");
  written.text = text;
  return written;
}

Runner played(const std::shared_ptr<const Scenario>& scenario,
              const std::vector<std::string>& keys) {
  Runner runner(scenario, kInes, kSeed);
  for (const std::string& key : keys) {
    EXPECT_TRUE(runner.pick(key).ok()) << key;
  }
  return runner;
}

/// Two decisions in a row; `first` and `second` are the nodes' steps.
std::shared_ptr<const Scenario> two_decisions(Steps first = {choose({option("a"), option("b")}),
                                                             testing::go(1)},
                                              Steps second = {choose({option("c"), option("d")}),
                                                              testing::end(0)}) {
  return with_nodes({std::move(first), std::move(second)});
}

/// Resumes what was picked in `before` on `after`.
Resumed resumed_on(const std::shared_ptr<const Scenario>& after,
                   const std::vector<std::string>& keys = {"n0#a", "n1#c"}) {
  const Replay replay = replay_of(played(two_decisions(), keys));
  Runner runner(after, kInes, kSeed);
  return resume(kEnglish, runner, replay);
}

TEST(Replay, KeepsWhoPlayedWhatWithWhichSeed) {
  const Replay replay = replay_of(played(two_decisions(), {"n0#b"}));
  EXPECT_EQ(replay.scenario, "at-home");
  EXPECT_EQ(replay.seat, "ines");
  EXPECT_EQ(replay.seed, kSeed);
  EXPECT_EQ(replay.hash, 0xA77EU);
  ASSERT_EQ(replay.picks.size(), 1U);
  EXPECT_EQ(replay.picks[0].node, "n0");
  EXPECT_EQ(replay.picks[0].id, "b");
  EXPECT_EQ(replay.picks[0].text_hash, stable_hash("b!"));
  EXPECT_EQ(replay.picks[0].words, "b!");
  ASSERT_TRUE(replay.at.has_value());
  EXPECT_EQ(replay.at->node, "n1");
  EXPECT_EQ(replay.at->end, "");
}

TEST(Replay, KeepsTheWordsOfAnOptionWithoutAnId) {
  const auto scenario = with_nodes({{choose({unnamed("Come here."), option("a")})}, {}});
  Runner runner(scenario, kInes, kSeed);
  static_cast<void>(runner.pick("n0@1"));
  const Replay replay = replay_of(runner);
  ASSERT_EQ(replay.picks.size(), 1U);
  EXPECT_EQ(replay.picks[0].id, "");
  EXPECT_EQ(replay.picks[0].text_hash, stable_hash("Come here."));
}

TEST(ReplayText, IsTheFileThatTheFormatDescribes) {
  Replay replay{"four-hours", "ines", 7, 0x9C2E, {}};
  replay.picks = {{"kitchen", "lonely", 0}, {"pauses/breathe", "", 0xABC}};
  EXPECT_EQ(replay_text(replay),
            "attune-replay: 1\n"
            "scenario: \"four-hours\"\n"
            "seat: \"ines\"\n"
            "seed: 7\n"
            "hash: \"0000000000009c2e\"\n"
            "picks:\n"
            "  - {node: \"kitchen\", id: \"lonely\"}\n"
            "  - {node: \"pauses/breathe\", text-hash: \"0000000000000abc\"}\n");
}

TEST(ReplayText, WritesWhatTellsLaterWhatHasChangedAndThePathsThatWereLeft) {
  Replay replay{"four-hours", "ines", 7, 0x9C2E, {}};
  replay.picks = {{"kitchen", "lonely", 1, "Four hours.", 2, 3}};
  replay.at = {"lands", "closer", 4};
  replay.left = {{"ines", 8, {{"kitchen", "counted"}}, ReplayPlace{"edge"}}};
  EXPECT_EQ(replay_text(replay),
            "attune-replay: 1\n"
            "scenario: \"four-hours\"\n"
            "seat: \"ines\"\n"
            "seed: 7\n"
            "hash: \"0000000000009c2e\"\n"
            "at: {node: \"lands\", end: \"closer\", heard: \"0000000000000004\"}\n"
            "picks:\n"
            "  - {node: \"kitchen\", id: \"lonely\", words: \"Four hours.\", "
            "text-hash: \"0000000000000001\", does: \"0000000000000002\", "
            "heard: \"0000000000000003\"}\n"
            "left:\n"
            "  - seat: \"ines\"\n"
            "    seed: 8\n"
            "    at: {node: \"edge\"}\n"
            "    picks:\n"
            "      - {node: \"kitchen\", id: \"counted\"}\n");
}

TEST(ReplayText, StaysSmallEnoughToBeReadAgainAndKeepsTheNewestPaths) {
  Replay replay{"four-hours", "ines", 7, 0x9C2E, {}};
  for (std::uint64_t i = 0; i < 400; ++i) {
    replay.left.push_back({"ines", i, std::vector<ReplayPick>(100, {"kitchen", "counted"}), {}});
  }
  const std::string text = replay_text(replay);
  EXPECT_LE(text.size(), kMostReplayBytes + 100);
  EXPECT_NE(text.find("seed: 399\n"), std::string::npos);
  EXPECT_EQ(text.find("seed: 0\n"), std::string::npos);
}

TEST(ReplayText, WritesAnEmptyPlay) {
  EXPECT_TRUE(replay_text(Replay{"a", "b", 1, 2, {}}).ends_with("picks: []\n"));
}

TEST(ReplayText, QuotesWhateverANameHolds) {
  const std::string text = replay_text(Replay{"a\"b\\c\nd", "", 0, 0, {}});
  EXPECT_NE(text.find(R"(scenario: "a\"b\\c\x0Ad")"), std::string::npos);
}

TEST(BeginReplay, TakesSeatAndSeedFromTheReplay) {
  const auto scenario = with_nodes({{choose(kTom, {option("a")})}});
  const Result<Runner> runner = begin_replay(scenario, {"at-home", "tom", 9, 0, {}});
  ASSERT_TRUE(runner.ok());
  EXPECT_EQ(runner.value().seat(), kTom);
  EXPECT_EQ(runner.value().seed(), 9U);
}

TEST(BeginReplay, RefusesAnotherScenarioAndASeatThatIsNotOffered) {
  const auto scenario = two_decisions();
  const Result<Runner> other = begin_replay(scenario, {"elsewhere", "ines", 1, 0, {}});
  ASSERT_FALSE(other.ok());
  EXPECT_EQ(other.error().code, ErrorCode::kBadFile);
  const Result<Runner> seat = begin_replay(scenario, {"at-home", "tom", 1, 0, {}});
  ASSERT_FALSE(seat.ok());
  EXPECT_EQ(seat.error().what, "the scenario has no seat for 'tom'");
}

TEST(Resume, ComesToTheSameMomentToTheLastBit) {
  const auto scenario = testing::finished(testing::small_evening());
  const Runner before = played(scenario, {"n0#promise", "n2#stay"});
  Runner after(scenario, kInes, kSeed);
  const Resumed resumed = resume(kEnglish, after, replay_of(before));
  EXPECT_EQ(resumed.applied, 2U);
  EXPECT_TRUE(resumed.remaining.empty());
  EXPECT_EQ(resumed.stopped_because, "");
  EXPECT_TRUE(resumed.same_content);
  EXPECT_EQ(testing::record_of(after), testing::record_of(before));
}

TEST(Resume, FindsAnIdInANodeThatWasRenamed) {
  Scenario renamed = *two_decisions();
  renamed.nodes[0].name = "hall";
  renamed.option_count = 0;
  renamed.choose_count = 0;
  EXPECT_EQ(resumed_on(testing::finished(std::move(renamed))).applied, 2U);
}

TEST(Resume, FindsWordsWithoutAnIdAfterOptionsWereMovedOrNamed) {
  const auto before = with_nodes({{choose({unnamed("One."), unnamed("Two.")})}, {}});
  Runner first(before, kInes, kSeed);
  static_cast<void>(first.pick("n0@2"));
  Option named = unnamed("Two.");
  named.key = "#two";
  Runner second(with_nodes({{choose({named, unnamed("One.")}), testing::end(0)}}), kInes, kSeed);
  EXPECT_EQ(resume(kEnglish, second, replay_of(first)).applied, 1U);
  EXPECT_EQ(second.picks(), (std::vector<std::string>{"n0#two"}));
}

TEST(Resume, StopsWhereAnIdIsGoneAndKeepsTheRest) {
  const Resumed resumed =
      resumed_on(two_decisions({choose({option("z"), option("b")}), testing::go(1)}));
  EXPECT_EQ(resumed.applied, 0U);
  EXPECT_EQ(resumed.stopped_because,
            "The evening stops in “n0”: the reply that was given here, “a!”, is gone.");
  ASSERT_EQ(resumed.remaining.size(), 2U);
  EXPECT_EQ(resumed.remaining[0].id, "a");
  EXPECT_EQ(resumed.remaining[1].id, "c");
}

TEST(Resume, StopsWhereAnOptionIsNotAvailableAnyMore) {
  const Option hidden = testing::only_if(option("c"), testing::seen(1));
  const Resumed resumed = resumed_on(two_decisions(
      {choose({option("a")}), testing::go(1)}, {choose({hidden, option("d")}), testing::end(0)}));
  EXPECT_EQ(resumed.applied, 1U);
  EXPECT_EQ(resumed.stopped_because,
            "The evening stops in “n1”, after “a!”: “c!” cannot be picked here now.");
  EXPECT_EQ(resumed.remaining.size(), 1U);
}

TEST(Resume, StopsWhereANewDecisionStandsInBetween) {
  const Resumed resumed =
      resumed_on(two_decisions({choose({option("a")}), choose({option("new")}), testing::go(1)}));
  EXPECT_EQ(resumed.applied, 1U);
  EXPECT_EQ(
      resumed.stopped_because,
      "The evening stops in “n0”, after “a!”: something else is to be decided here, before “c!”.");
}

TEST(Resume, StopsWhereThePlayNowEndsEarlier) {
  const Resumed resumed =
      resumed_on(two_decisions({choose({testing::ending(option("a"), 0), going(option("b"), 1)})}));
  EXPECT_EQ(resumed.applied, 1U);
  EXPECT_EQ(resumed.stopped_because,
            "The evening stops in “n0”, after “a!”: it is over before “c!”.");
}

TEST(Resume, StopsWhereThePlayCannotGoOn) {
  const Resumed resumed =
      resumed_on(two_decisions({choose({option("a")})}, {choose({option("c")}), testing::end(0)}));
  EXPECT_EQ(resumed.applied, 1U);
  EXPECT_EQ(resumed.stopped_because,
            "The evening stops in “n0”, after “a!”: it cannot go on to “c!”, because the node is "
            "over, and nothing says where to go from here.");
}

/// Two decisions whose first option is `first`.
std::shared_ptr<const Scenario> beginning_with(Option first, Option other = option("b")) {
  return two_decisions({choose({std::move(first), std::move(other)}), testing::go(1)});
}

Option saying(Option option, const std::string& text) {
  option.text = text;
  return option;
}

TEST(Resume, TakesNoOptionThatGotTheIdOfAnotherOne) {
  const Resumed resumed = resumed_on(beginning_with(saying(option("a"), "Something else.")));
  EXPECT_EQ(resumed.applied, 0U);
  EXPECT_EQ(resumed.stopped_because,
            "The evening stops in “n0”: the reply that was given here, “a!”, says something else "
            "now.");
}

TEST(Resume, StopsWhereTheWordsMovedToAnotherId) {
  const Resumed resumed =
      resumed_on(beginning_with(saying(option("a"), "b!"), saying(option("b"), "a!")));
  EXPECT_EQ(resumed.applied, 0U);
  EXPECT_EQ(resumed.stopped_because,
            "The evening stops in “n0”: the words “a!” belong to another reply now.");
}

TEST(Resume, FindsTheWordsOfAnIdThatIsGone) {
  const Resumed resumed = resumed_on(beginning_with(saying(option("renamed"), "a!")));
  EXPECT_EQ(resumed.applied, 2U);
  EXPECT_EQ(resumed.stopped_because, "");
}

TEST(Resume, SaysWhatReadsAndWorksDifferently) {
  Option reworded = saying(option("a", testing::supportive()), "a, love!");
  const Resumed resumed = resumed_on(beginning_with(reworded));
  EXPECT_EQ(resumed.applied, 2U);
  EXPECT_EQ(resumed.changes,
            (std::vector<std::string>{"“a!” reads differently now: “a, love!”",
                                      "What “a, love!” does to the two has changed."}));
}

TEST(Resume, SaysWhereWhatLedToAReplyReadsDifferently) {
  const Resumed resumed = resumed_on(two_decisions(
      {testing::says(kTom, "New."), choose({option("a"), option("b")}), testing::go(1)}));
  EXPECT_EQ(resumed.changes,
            (std::vector<std::string>{"What is said in “n0” before “a!” reads differently now."}));
}

TEST(Resume, StopsWhereSomebodyElseSaysItNow) {
  const Resumed resumed = resumed_on(
      two_decisions({choose({option("a"), option("b")}), testing::go(1)},
                    {choose(kTom, {option("c")}), choose({option("d")}), testing::end(0)}));
  EXPECT_EQ(resumed.applied, 1U);
  EXPECT_NE(resumed.stopped_because.find("“c!” is somebody else's to say now."), std::string::npos)
      << resumed.stopped_because;
}

TEST(Resume, SaysWhereItStandsElsewhereAfterTheSamePicks) {
  const auto before = with_nodes({{choose({going(option("a"), 1)})},
                                  {choose({option("c")}), testing::end(0)},
                                  {choose({option("d")}), testing::end(1)}});
  const auto after = with_nodes({{choose({going(option("a"), 2)})},
                                 {choose({option("c")}), testing::end(0)},
                                 {choose({option("d")}), testing::end(1)}});
  Runner runner(after, kInes, kSeed);
  const Resumed resumed = resume(kEnglish, runner, replay_of(played(before, {"n0#a"})));
  EXPECT_TRUE(resumed.remaining.empty());
  EXPECT_EQ(resumed.stopped_because,
            "The evening now stands in “n2”, after “a!”; before, it stood in “n1”.");
}

TEST(Resume, SaysWhereItEndsAnotherWay) {
  const auto before = with_nodes({{choose({testing::ending(option("a"), 0)})}});
  const auto after = with_nodes({{choose({testing::ending(option("a"), 1)})}});
  Runner runner(after, kInes, kSeed);
  const Resumed resumed = resume(kEnglish, runner, replay_of(played(before, {"n0#a"})));
  EXPECT_EQ(resumed.stopped_because,
            "The evening ends with “further” in “n0”, after “a!”, where it ended with “closer”.");
}

TEST(Resume, GoesByTheIdAloneWhereAnOlderFileKeptNoWords) {
  Runner runner(beginning_with(saying(option("a"), "Something else.")), kInes, kSeed);
  EXPECT_EQ(resume(kEnglish, runner, {"at-home", "ines", kSeed, 0, {{"n0", "a"}}}).applied, 1U);
}

TEST(Resume, SaysWhereTheScenarioHasChanged) {
  Scenario changed = *two_decisions();
  changed.content_hash = 1;
  changed.option_count = 0;
  changed.choose_count = 0;
  const Resumed resumed = resumed_on(testing::finished(std::move(changed)));
  EXPECT_FALSE(resumed.same_content);
  EXPECT_EQ(resumed.applied, 2U);
}

}  // namespace
}  // namespace attune::scenario
