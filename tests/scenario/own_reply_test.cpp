#include "scenario/own_reply.h"

#include <gtest/gtest.h>

#include "scenario/replay.h"
#include "scenario/replay_file.h"
#include "scenario/runner.h"
#include "support/play_records.h"
#include "support/scenario_builder.h"

namespace attune::scenario {
namespace {

using testing::choose;
using testing::dismissive;
using testing::kInes;
using testing::kTom;
using testing::option;
using testing::says;
using testing::supportive;
using testing::with_nodes;
using testing::withdrawing;

constexpr std::uint64_t kSeed = 3;

/// Warm words and cold ones, each answered in its own way, then another decision.
std::shared_ptr<const Scenario> warm_or_cold() {
  Option warm = option("warm", supportive());
  warm.coach = "That was warm.";
  warm.loop = LoopEntry{"He cares.", "leans in", "relieved", "stays"};
  warm.then = {says(kTom, "Thanks.")};
  Option cold = option("cold", dismissive());
  cold.then = {says(kTom, "Fine.")};
  return with_nodes(
      {{choose({warm, cold}), testing::go(1)},
       {choose({option("on", supportive()), option("off", withdrawing())}), testing::end(0)}});
}

OwnReply own_warm() {
  return {.words = "Come here, you.", .codes = {.validation = 2, .availability = 3, .pause = {}}};
}

TEST(NearestInMeaning, TakesOneOfTheSameStyleBeforeANearerOneOfAnother) {
  model::ReplyCodes faint = dismissive();
  faint.invalidation = 1;
  const Option near = option("near", faint);
  const Option same = option("same", dismissive());
  model::ReplyCodes said;
  said.invalidation = 2;
  EXPECT_EQ(nearest_in_meaning(std::vector<OfferedOption>{{&near, true}, {&same, true}}, said),
            &same);
}

TEST(NearestInMeaning, TakesTheNearestWhereNoneHasTheStyleAndPassesOverLockedOnes) {
  const Option warm = option("warm", supportive());
  const Option cold = option("cold", dismissive());
  const Option gone = option("gone", withdrawing());
  const std::vector<OfferedOption> offered = {{&warm, true}, {&cold, true}, {&gone, false}};
  EXPECT_EQ(nearest_in_meaning(offered, {.validation = 1, .availability = 1, .pause = {}}), &warm);
  EXPECT_NE(nearest_in_meaning(offered, withdrawing()), &gone);
}

TEST(NearestInMeaning, TakesTheFirstWrittenOfEqualsWhateverTheirOrderOnTheScreen) {
  Option one = option("one", supportive());
  one.number = 0;
  Option two = option("two", supportive());
  two.number = 1;
  EXPECT_EQ(
      nearest_in_meaning(std::vector<OfferedOption>{{&two, true}, {&one, true}}, supportive()),
      &one);
}

TEST(NearestInMeaning, FindsNothingAmongMovesAndWordsWithoutCodes) {
  const Option move = option("move", model::BidderCodes{});
  const Option plain = option("plain", std::monostate{});
  EXPECT_EQ(nearest_in_meaning(std::vector<OfferedOption>{{&move, true}, {&plain, true}}, {}),
            nullptr);
}

TEST(OwnWords, StandWhereTheOptionWouldAndCountByTheirOwnCodes) {
  Runner own(warm_or_cold(), kInes, kSeed);
  Runner written = own;
  ASSERT_TRUE(own.pick("n0#warm", own_warm()).ok());
  ASSERT_TRUE(written.pick("n0#warm").ok());
  ASSERT_EQ(own.moment().lines.size(), 2U);
  EXPECT_EQ(own.moment().lines[0].text, "Come here, you.");
  EXPECT_EQ(own.moment().lines[0].id, "");
  EXPECT_EQ(own.moment().lines[1].text, "Thanks.");
  const Played& played = own.moment().played.front();
  EXPECT_EQ(played.words(), "Come here, you.");
  EXPECT_EQ(std::get<model::ReplyCodes>(played.codes()), own_warm().codes);
  EXPECT_EQ(played.reading->style, model::ResponseStyle::kSupportive);
  EXPECT_NE(own.talk().state().distress, written.talk().state().distress);
  EXPECT_TRUE(own.picked(*played.option));
}

TEST(OwnWords, AreNotWhatTheAuthorsNoteAndLoopAreAbout) {
  Runner own(warm_or_cold(), kInes, kSeed);
  Runner written = own;
  ASSERT_TRUE(own.pick("n0#warm", own_warm()).ok());
  ASSERT_TRUE(written.pick("n0#warm").ok());
  EXPECT_TRUE(own.moment().notes.empty());
  EXPECT_EQ(own.moment().played.front().author_note(), "");
  EXPECT_EQ(own.moment().played.front().loop(), nullptr);
  EXPECT_EQ(written.moment().played.front().author_note(), "That was warm.");
  ASSERT_NE(written.moment().played.front().loop(), nullptr);
  EXPECT_EQ(written.moment().played.front().loop()->does, "stays");
}

TEST(OwnWords, AreRefusedWhereThereAreNoneTooManyOrNoReplyIsMeant) {
  Runner runner(warm_or_cold(), kInes, kSeed);
  EXPECT_EQ(runner.pick("n0#warm", OwnReply{" ", {}}).error().code, ErrorCode::kNotPossible);
  EXPECT_EQ(runner.pick("n0#warm", OwnReply{std::string(kMostOwnWords + 1, 'a'), {}}).error().code,
            ErrorCode::kNotPossible);
  EXPECT_TRUE(runner.picked().empty());
  const auto uncoded = with_nodes({{choose({option("deed", std::monostate{})}), testing::end(0)}});
  Runner silent(uncoded, kInes, kSeed);
  EXPECT_EQ(silent.pick("n0#deed", own_warm()).error().code, ErrorCode::kNotPossible);
  EXPECT_TRUE(runner.pick("n0#warm", OwnReply{std::string(kMostOwnWords, 'a'), {}}).ok());
}

/// A play in own words, as a replay.
Replay own_replay() {
  Runner runner(warm_or_cold(), kInes, kSeed);
  EXPECT_TRUE(runner.pick("n0#warm", own_warm()).ok());
  return replay_of(runner);
}

TEST(OwnWords, AreInAReplayAndBackAndPlayTheSame) {
  const Replay replay = own_replay();
  ASSERT_EQ(replay.picks.size(), 1U);
  EXPECT_EQ(replay.picks[0].id, "warm");
  ASSERT_TRUE(replay.picks[0].own);
  EXPECT_EQ(*replay.picks[0].own, own_warm());
  const Result<Replay> read = read_replay_text(replay_text(replay), "a.yaml");
  ASSERT_TRUE(read.ok()) << read.error().message();
  EXPECT_EQ(read.value(), replay);

  Runner again(warm_or_cold(), kInes, kSeed);
  const Resumed resumed = resume(kEnglish, again, read.value());
  EXPECT_EQ(resumed.applied, 1U);
  EXPECT_TRUE(resumed.changes.empty());
  EXPECT_EQ(again.picked().front().own->words, "Come here, you.");
}

TEST(OwnWords, AreAnsweredAsTheNearestWhereTheirOptionIsGone) {
  const auto changed = with_nodes(
      {{choose({option("other", supportive()), option("cold", dismissive())}), testing::go(1)},
       {choose({option("on", supportive())}), testing::end(0)}});
  Runner runner(changed, kInes, kSeed);
  const Resumed resumed = resume(kEnglish, runner, own_replay());
  EXPECT_EQ(resumed.applied, 1U) << resumed.stopped_because;
  EXPECT_EQ(runner.picks(), std::vector<std::string>{"n0#other"});
  EXPECT_EQ(runner.moment().lines.front().text, "Come here, you.");
  ASSERT_EQ(resumed.changes.size(), 1U);
  EXPECT_NE(resumed.changes[0].find("is answered as"), std::string::npos) << resumed.changes[0];
}

TEST(OwnWords, AreNotPutIntoAnotherDecisionOfTheirScene) {
  const auto changed = with_nodes(
      {{choose({option("first", supportive()), option("then", dismissive())}),
        choose({option("warm", supportive()), option("cold", dismissive())}), testing::go(1)},
       {choose({option("on", supportive())}), testing::end(0)}});
  Runner runner(changed, kInes, kSeed);
  const Resumed resumed = resume(kEnglish, runner, own_replay());
  EXPECT_EQ(resumed.applied, 0U);
  EXPECT_NE(resumed.stopped_because.find("something else is to be decided"), std::string::npos)
      << resumed.stopped_because;
}

TEST(OwnWords, AreRefusedWhereASaveWouldNotGiveThemBack) {
  for (const char* words : {"Come\u2028here", "two\nlines", " blanks ", "bell\x07"}) {
    EXPECT_FALSE(check_own_words({words, {}}).ok()) << words;
  }
  EXPECT_TRUE(check_own_words({"Komm, „setz“ dich: #1 \\ \"hier\" – ja?", {}}).ok());
}

TEST(OwnWords, AreNamedWhereTheyCannotBeSaidAnyMore) {
  const auto changed =
      with_nodes({{testing::go(1)}, {choose({option("on", supportive())}), testing::end(0)}});
  Runner runner(changed, kInes, kSeed);
  const Resumed resumed = resume(kEnglish, runner, own_replay());
  EXPECT_EQ(resumed.applied, 0U);
  EXPECT_NE(resumed.stopped_because.find("Come here, you."), std::string::npos)
      << resumed.stopped_because;
}

TEST(OwnWords, DoNotChangeBecauseTheOptionThatTheyAreAnsweredAsWasReworded) {
  Option warm = option("warm", supportive());
  warm.text = "Entirely other words stand here today.";
  const auto changed = with_nodes(
      {{choose({warm}), testing::go(1)}, {choose({option("on", supportive())}), testing::end(0)}});
  Runner runner(changed, kInes, kSeed);
  const Resumed resumed = resume(kEnglish, runner, own_replay());
  EXPECT_EQ(resumed.applied, 1U) << resumed.stopped_because;
  EXPECT_TRUE(resumed.changes.empty());
}

/// What the reader says about a save whose pick ends in `what`.
std::string refused(const std::string& what) {
  const Result<Replay> read = read_replay_text(
      "attune-replay: 1\nscenario: a\nseat: b\nseed: 1\nhash: \"1\"\npicks:\n"
      "  - {node: n0, id: warm, " +
          what + "}\n",
      "a.yaml");
  EXPECT_FALSE(read.ok()) << what;
  return read.ok() ? "" : read.error().message();
}

TEST(OwnWords, AreRefusedInASaveWithoutCodesOrWithOnesThatAreNoReplys) {
  EXPECT_NE(refused("own: Hm").find("write both 'own' and 'as', or neither"), std::string::npos);
  EXPECT_NE(refused("as: {validation: 2}").find("write both 'own' and 'as', or neither"),
            std::string::npos);
  EXPECT_NE(refused("own: Hm, as: {protest: 2}").find("the codes of a reply"), std::string::npos);
  EXPECT_NE(refused("own: Hm, as: {validation: 9}").find("validation"), std::string::npos);
  EXPECT_NE(refused("own: \"" + std::string(kMostOwnWords + 1, 'a') + "\", as: {validation: 2}")
                .find("longer than anybody says"),
            std::string::npos);
}

}  // namespace
}  // namespace attune::scenario
