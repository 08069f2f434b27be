#include "session/practice.h"

#include <gtest/gtest.h>

#include "session/saved_practice.h"
#include "support/scenario_builder.h"

namespace attune::session {
namespace {

using namespace scenario::testing;  // NOLINT(google-build-using-namespace): words of the builder

constexpr std::uint64_t kSeed = 7;

/// Ines answers three times; after the second answer Tom, where nobody sits, asks softly.
std::shared_ptr<const scenario::Scenario> three_answers() {
  scenario::Option noted = option("stay", supportive());
  noted.coach = "It says what it saw.";
  return with_nodes(
      {{says(kTom, "Are we okay?"),
        choose({noted, option("leave", withdrawing()), option("sting", mixed())}), go(1)},
       {says(kTom, "Say it again."),
        choose({option("nod", plain()), option("scold", dismissive())}),
        choose(kTom, {option("soft", model::BidderCodes{.softness = 2, .soothed = 3}),
                      option("loud", model::BidderCodes{.protest = 3})}),
        choose({ending(option("yes", supportive()), 0), ending(option("no", dismissive()), 1)})}});
}

Practice begun() { return {three_answers(), kInes, kSeed}; }

Practice played() {
  Practice practice = begun();
  for (const char* key : {"n0#stay", "n1#nod", "n1#yes"}) {
    EXPECT_TRUE(practice.pick(key).ok()) << key;
  }
  return practice;
}

TEST(Practice, KeepsEveryMoment) {
  const Practice practice = played();
  ASSERT_EQ(practice.moments().size(), 4U);
  for (std::size_t number = 0; number < 4; ++number) {
    EXPECT_EQ(practice.moments()[number].moment().number, static_cast<int>(number));
  }
  EXPECT_TRUE(practice.now().ended());
  EXPECT_TRUE(practice.left_paths().empty());
}

TEST(Practice, ComesBackFromItsReplay) {
  const Practice practice = played();
  const auto replayed =
      practice_from_replay(kEnglish, practice.now().shared_scenario(), practice.replay());
  ASSERT_TRUE(replayed.ok());
  EXPECT_EQ(replayed.value().practice.now().picks(), practice.now().picks());
  EXPECT_EQ(replayed.value().practice.moments().size(), practice.moments().size());
  EXPECT_TRUE(replayed.value().resumed.remaining.empty());
}

TEST(Practice, GoesAsFarAsItsReplayResolves) {
  const Practice practice = played();
  scenario::Replay replay = practice.replay();
  replay.picks[1] = {.node = "n0", .id = "gone"};
  const auto replayed = practice_from_replay(kEnglish, practice.now().shared_scenario(), replay);
  ASSERT_TRUE(replayed.ok());
  EXPECT_EQ(replayed.value().practice.moments().size(), 2U);
  EXPECT_EQ(replayed.value().resumed.remaining.size(), 2U);
}

TEST(Practice, AWrongPickChangesNothing) {
  Practice practice = begun();
  EXPECT_FALSE(practice.pick("n0#nowhere").ok());
  EXPECT_EQ(practice.moments().size(), 1U);
}

TEST(Practice, GoesBackAndKeepsWhatWasLeft) {
  Practice practice = played();
  ASSERT_TRUE(practice.back_to(1).ok());
  EXPECT_EQ(practice.moments().size(), 2U);
  ASSERT_EQ(practice.left_paths().size(), 1U);
  EXPECT_EQ(practice.left_paths()[0].branched_after, 1);
  ASSERT_EQ(practice.left_paths()[0].moments.size(), 2U);
  EXPECT_TRUE(practice.left_paths()[0].moments.back().ended());
}

TEST(Practice, TheNewPathForgetsNothingOfTheSharedOne) {
  Practice practice = played();
  ASSERT_TRUE(practice.back().ok());
  ASSERT_TRUE(practice.pick("n1#no").ok());
  EXPECT_EQ(practice.now().picks(), (std::vector<std::string>{"n0#stay", "n1#nod", "n1#no"}));
  EXPECT_EQ(*practice.now().moment().end, 1);
  EXPECT_EQ(*practice.left_paths()[0].moments.back().moment().end, 0) << "as it was";
}

TEST(Practice, GoingBackAndPickingTheSameIsTheSameMoment) {
  Practice practice = played();
  const model::FastState<double> first = practice.now().talk().state();
  ASSERT_TRUE(practice.back_to(0).ok());
  for (const char* key : {"n0#stay", "n1#nod", "n1#yes"}) {
    ASSERT_TRUE(practice.pick(key).ok());
  }
  EXPECT_EQ(practice.now().talk().state(), first);
}

TEST(Practice, CannotGoBackBeforeTheBeginningOrForward) {
  Practice practice = begun();
  ASSERT_FALSE(practice.back().ok());
  EXPECT_EQ(practice.back().error().code, ErrorCode::kNotPossible);
  Practice later = played();
  EXPECT_FALSE(later.back_to(3).ok()) << "that is now";
  EXPECT_FALSE(later.back_to(9).ok());
  EXPECT_FALSE(later.back_to(-1).ok());
  EXPECT_TRUE(later.left_paths().empty());
}

TEST(Practice, StartsAnewFromTheOtherSeat) {
  Practice practice = played();
  practice.restart(kTom);
  EXPECT_EQ(practice.moments().size(), 1U);
  EXPECT_EQ(practice.now().seat(), kTom);
  ASSERT_EQ(practice.left_paths().size(), 1U);
  EXPECT_EQ(practice.left_paths()[0].branched_after, kFromTheStart);
  EXPECT_EQ(practice.left_paths()[0].moments.size(), 4U);
}

TEST(Practice, StartingAnewBeforeAnythingWasPickedLeavesNothing) {
  Practice practice = begun();
  practice.restart(kInes);
  EXPECT_TRUE(practice.left_paths().empty());
  EXPECT_EQ(practice.moments().size(), 1U);
}

TEST(Practice, GoesOnWithAWayThatWasLeftAndBackAgain) {
  Practice practice = played();
  const auto first = practice.now().picks();
  ASSERT_TRUE(practice.back_to(1).ok());
  ASSERT_TRUE(practice.pick("n1#scold").ok());
  const auto second = practice.now().picks();
  ASSERT_TRUE(practice.take_up(0).ok());
  EXPECT_EQ(practice.now().picks(), first);
  EXPECT_EQ(practice.moments().size(), 4U);
  ASSERT_EQ(practice.left_paths().size(), 1U);
  EXPECT_EQ(practice.left_paths()[0].moments.back().picks(), second);
  ASSERT_TRUE(practice.take_up(0).ok());
  EXPECT_EQ(practice.now().picks(), second);
  EXPECT_EQ(practice.left_paths()[0].moments.back().picks(), first);
  EXPECT_FALSE(practice.take_up(1).ok());
}

TEST(Practice, GoesOnWithAWayWithoutKeepingItTwice) {
  Practice practice = played();
  ASSERT_TRUE(practice.back_to(1).ok());
  ASSERT_TRUE(practice.take_up(0).ok());
  EXPECT_EQ(practice.moments().size(), 4U);
  EXPECT_TRUE(practice.left_paths().empty());
}

TEST(Practice, GoesOnWithAPlayFromTheOtherSeat) {
  Practice practice = played();
  practice.restart(kTom);
  ASSERT_TRUE(practice.pick("n1#soft").ok());
  ASSERT_TRUE(practice.take_up(0).ok());
  EXPECT_EQ(practice.now().seat(), kInes);
  EXPECT_EQ(practice.moments().size(), 4U);
  ASSERT_EQ(practice.left_paths().size(), 1U);
  EXPECT_EQ(practice.left_paths()[0].moments.back().seat(), kTom);
}

TEST(Practice, KeepsNoWayThatIsPartOfAnother) {
  Practice practice = played();
  ASSERT_TRUE(practice.back_to(2).ok());
  ASSERT_TRUE(practice.back_to(1).ok());
  ASSERT_EQ(practice.left_paths().size(), 1U);
  EXPECT_EQ(practice.left_paths()[0].moments.back().picks().size(), 3U);
}

TEST(Practice, CanBeSaved) {
  const scenario::Replay replay = played().replay();
  EXPECT_EQ(replay.seat, "ines");
  EXPECT_EQ(replay.picks.size(), 3U);
}

TEST(TurnPoints, HaveOneForTheStartAndOneAnAnswer) {
  const Practice practice = played();
  const std::vector<TurnPoint> points = turn_points(practice);
  ASSERT_EQ(points.size(), 4U);
  EXPECT_DOUBLE_EQ(points[0].minute, 0.0);
  EXPECT_DOUBLE_EQ(points[1].minute, 2.0);
  EXPECT_DOUBLE_EQ(points[3].minute, 6.0);
  EXPECT_EQ(points[0].state, practice.moments()[0].talk().state());
  EXPECT_EQ(points[3].state, practice.now().talk().state());
}

TEST(TurnPoints, OfAPracticeWithoutAnswersAreWhereTheTwoAre) {
  const Practice practice = begun();
  ASSERT_EQ(turn_points(practice).size(), 1U);
  EXPECT_EQ(turn_points(practice)[0].state, practice.now().talk().state());
}

TEST(FeedbackAt, SpeaksOfTheAnswerThatLedThere) {
  const Practice practice = played();
  const auto feedback = feedback_at(kEnglish, practice, 1);
  ASSERT_TRUE(feedback.has_value());
  EXPECT_EQ(feedback->style, "comforts and stays");
  EXPECT_EQ(feedback->note, "It says what it saw.");
  EXPECT_NE(feedback->now.find("Tom"), std::string::npos);
  EXPECT_NE(feedback->now.find("Ines"), std::string::npos);
}

TEST(FeedbackAt, IsNothingBeforeTheFirstAnswer) {
  const Practice practice = played();
  EXPECT_FALSE(feedback_at(kEnglish, practice, 0).has_value());
  EXPECT_FALSE(feedback_at(kEnglish, practice, 4).has_value());
  EXPECT_FALSE(feedback_at(kEnglish, practice, -1).has_value());
}

TEST(FeedbackAt, LooksPastTheBiddersMove) {
  const auto feedback = feedback_at(kEnglish, played(), 2);
  ASSERT_TRUE(feedback.has_value());
  EXPECT_EQ(feedback->style, "plain talk");
}

TEST(Debrief, TellsAPracticeBack) {
  const coach::Debrief told = debrief(kEnglish, played());
  EXPECT_EQ(told.ending, "Closer.");
  ASSERT_EQ(told.path.size(), 3U) << "what Tom said where nobody sat is not among the picks";
  EXPECT_EQ(told.path[0].words, "stay!");
  EXPECT_EQ(told.most_often, "comforts and stays");
  EXPECT_NE(told.turns.at(0).find("“stay!”"), std::string::npos) << told.turns[0];
  EXPECT_EQ(told.weeks.size(), 27U);
}

TEST(Debrief, KnowsThatThePersonAsked) {
  Practice practice(three_answers(), kTom, kSeed);
  ASSERT_TRUE(practice.pick("n1#loud").ok());
  const coach::Debrief told = debrief(kEnglish, practice);
  ASSERT_EQ(told.path.size(), 1U);
  EXPECT_EQ(told.path[0].style, "");
  EXPECT_NE(told.try_this.find("the way one orders tea"), std::string::npos);
}

TEST(FeedbackAt, ReadsTheMoveOfTheOneWhoAsksWhereTheyArePlayed) {
  Practice practice(three_answers(), kTom, kSeed);
  ASSERT_TRUE(practice.pick("n1#loud").ok());
  const auto feedback = feedback_at(kEnglish, practice, 1);
  ASSERT_TRUE(feedback.has_value());
  EXPECT_EQ(feedback->words, "loud!");
  EXPECT_EQ(feedback->style, "");
  EXPECT_TRUE(feedback->now.starts_with("Harder to answer"));
}

TEST(FeedbackAt, KnowsWhatCameBefore) {
  Practice practice = begun();
  for (const char* key : {"n0#leave", "n1#scold", "n1#no"}) {
    ASSERT_TRUE(practice.pick(key).ok()) << key;
  }
  const std::string first = feedback_at(kEnglish, practice, 2)->note;
  const std::string second = feedback_at(kEnglish, practice, 3)->note;
  EXPECT_GT(second.size(), first.size() + 30) << "brushed off a second time: " << second;
}

TEST(FeedbackAt, ReadsInOtherWordsWhenTheEveningIsPlayedAgain) {
  Practice once(three_answers(), kInes, 1);
  Practice again(three_answers(), kInes, 2);
  ASSERT_TRUE(once.pick("n0#leave").ok());
  ASSERT_TRUE(again.pick("n0#leave").ok());
  EXPECT_NE(feedback_at(kEnglish, once, 1)->note, feedback_at(kEnglish, again, 1)->note);
}

TEST(Debrief, TellsTheDecisionsThatMattered) {
  const coach::Debrief told = debrief(kEnglish, played());
  ASSERT_FALSE(told.turns.empty());
  EXPECT_LE(told.turns.size(), 3U);
  EXPECT_NE(told.turns.front().find("might have"), std::string::npos) << told.turns.front();
}

TEST(Debrief, OfAScenarioWithDangerLooksNowhereAhead) {
  scenario::Scenario dangerous = *three_answers();
  dangerous.danger = {"fear"};
  Practice practice(std::make_shared<const scenario::Scenario>(dangerous), kInes, kSeed);
  ASSERT_TRUE(practice.pick("n0#stay").ok());
  EXPECT_TRUE(debrief(kEnglish, practice).weeks.empty());
  EXPECT_TRUE(debrief(kEnglish, practice).turns.empty());
  EXPECT_NE(debrief(kEnglish, practice).safety.find("how Ines answered"), std::string::npos);
  EXPECT_EQ(feedback_at(kEnglish, practice, 1)->over_repeats, "");
}

}  // namespace
}  // namespace attune::session
