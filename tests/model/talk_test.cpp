#include "model/talk.h"

#include <gtest/gtest.h>

#include "model/conversation.h"
#include "model/sampled_couples.h"
#include "model/weeks.h"

namespace attune::model {
namespace {

const ReplyCodes kKind = {
    .validation = 3, .reassurance = Reassurance::kSpecific, .availability = 2};
const ReplyCodes kHarsh = {.invalidation = 3, .criticism = 1};
const ReplyCodes kPromisedPause = {.validation = 1,
                                   .reassurance = Reassurance::kSpecific,
                                   .pause = {.kind = PauseKind::kReturnAt, .minutes = 20.0}};

TEST(Talk, BeginsWhereTheBidBegins) {
  const Talk talk(reference_couple());
  EXPECT_EQ(talk.state(), start_of_bid(reference_couple()));
  EXPECT_EQ(talk.minute(), 0.0);
  EXPECT_EQ(Talk(reference_couple(), 0.3).state(), start_of_bid(reference_couple(), 0.3));
}

TEST(Talk, EqualsTheConversationBitForBitWhenOneStanceIsHeld) {
  Draws draws(41);
  for (int i = 0; i < 50; ++i) {
    const Couple couple = any_couple(draws);
    for (const ReplyCodes& codes : {kKind, kHarsh, ReplyCodes{}, ReplyCodes{.withdrawal = 3}}) {
      Talk talk(couple);
      for (int turn = 0; turn < 15; ++turn) {
        talk.reply(codes);
      }
      EXPECT_EQ(talk.state(), run_conversation(couple, stance_of(codes), 30.0).states.back());
      EXPECT_EQ(talk.minute(), 30.0);
    }
  }
}

TEST(Talk, EqualsTheConversationForAStepThatIsNoBinaryFraction) {
  Couple couple = reference_couple();
  couple.parameters.time_step = 0.1;
  Talk talk(couple);
  for (int turn = 0; turn < 15; ++turn) {
    talk.reply(kHarsh);
  }
  EXPECT_EQ(talk.state(), run_conversation(couple, stance_of(kHarsh), 30.0).states.back());
}

TEST(Talk, LeavesItsCopiesAlone) {
  Talk talk(reference_couple());
  talk.reply(kKind);
  const Talk kept = talk;
  Talk branch = talk;
  branch.reply(kHarsh);
  talk.reply(kKind);
  EXPECT_NE(branch.state(), talk.state());
  EXPECT_EQ(kept.minute(), 2.0);
  Talk resumed = kept;
  resumed.reply(kKind);
  EXPECT_EQ(resumed.state(), talk.state());
  EXPECT_EQ(resumed.policy(), talk.policy());
}

TEST(Talk, RoundsAnExchangeUpToTheNextStep) {
  Talk talk(reference_couple());
  talk.reply(kKind, 0.3);
  EXPECT_EQ(talk.minute(), 0.5);
  talk.reply(kKind, 0.5);
  EXPECT_EQ(talk.minute(), 1.0);
}

TEST(Talk, PassesTimeUnderTheLastStance) {
  Talk passed(reference_couple());
  passed.reply(kHarsh);
  passed.pass(4.0);
  Talk repeated(reference_couple());
  repeated.reply(kHarsh, 6.0);
  EXPECT_EQ(passed.state(), repeated.state());
  EXPECT_EQ(passed.minute(), 6.0);
}

TEST(Talk, PassesTimeUnderTheHabitBeforeAnybodyReplied) {
  Talk talk(reference_couple());
  const Stance<double> habit = talk.habit();
  talk.pass(2.0);
  EXPECT_EQ(talk.state(), run_conversation(reference_couple(), habit, 2.0).states.back());
  EXPECT_FALSE(talk.policy().has_value());
}

TEST(PromisedPause, CalmsWhereStonewallingAlarms) {
  Talk pause(reference_couple());
  pause.reply(kPromisedPause);
  EXPECT_EQ(pause.minute(), 20.0);
  EXPECT_NEAR(pause.state().distress, 0.38, 0.01);
  EXPECT_NEAR(pause.state().pursuit, 0.01, 0.005);
  EXPECT_NEAR(pause.state().arousal, 0.01, 0.005);
  Talk wall(reference_couple());
  wall.reply({.withdrawal = 3}, 20.0);
  EXPECT_NEAR(wall.state().distress, 0.80, 0.01);
}

TEST(PromisedPause, LetsTheTalkGoOnAtTheMinuteCountedFromTheBid) {
  Talk talk(reference_couple());
  talk.reply(kPromisedPause);
  const FastState<double> back = talk.state();
  talk.reply(kKind, 0.25);
  const TalkTerms<double> terms = talk_terms(reference_couple(), stance_of(kKind));
  EXPECT_EQ(talk.state(), talk_step(terms, back, 20.0, 0.25));
  EXPECT_EQ(talk.minute(), 20.25);
}

TEST(PromisedPause, IsAnOrdinaryReplyWithoutATimeOfReturn) {
  ReplyCodes open = kPromisedPause;
  open.pause.kind = PauseKind::kOpen;
  Talk talk(reference_couple());
  talk.reply(open);
  EXPECT_EQ(talk.minute(), kExchangeMinutes);
  EXPECT_GT(talk.state().withdrawal, 0.0);
}

TEST(BidderMove, StartsSoftlyFromThenOn) {
  Talk soft(reference_couple());
  soft.bidder_move({.softness = 3});
  EXPECT_EQ(soft.couple().situation.softness, 1.0);
  soft.bidder_move({.protest = 1});
  EXPECT_EQ(soft.couple().situation.softness, 1.0);
  soft.bidder_move({.softness = 1});
  EXPECT_EQ(soft.couple().situation.softness, 1.0 / 3.0);
  Talk hard(reference_couple());
  Talk softer(reference_couple());
  softer.bidder_move({.softness = 3});
  hard.reply(kHarsh);
  softer.reply(kHarsh);
  EXPECT_LT(softer.state().arousal, hard.state().arousal);
}

TEST(BidderMove, CalmsOneselfAtOnceAndCountsAsPracticeInTheWeeks) {
  Talk talk(reference_couple());
  const FastState<double> before = talk.state();
  talk.bidder_move({.soothed = 2});
  const double left = 1.0 - 0.6 * (2.0 / 3.0) * (0.3 + 0.7 * 0.25);
  EXPECT_DOUBLE_EQ(talk.state().distress, before.distress * left);
  EXPECT_DOUBLE_EQ(talk.state().pursuit, before.pursuit * left);
  EXPECT_EQ(talk.couple().situation.soothed_before, 0.0);
  EXPECT_DOUBLE_EQ(talk.couple_for_weeks().situation.soothed_before, 2.0 / 3.0);
  talk.bidder_move({.soothed = 1});
  EXPECT_DOUBLE_EQ(talk.couple_for_weeks().situation.soothed_before, 2.0 / 3.0);
}

TEST(BidderMove, TakesProtestFromTheRoomThatPursuitHasLeft) {
  Talk talk(reference_couple());
  const double before = talk.state().pursuit;
  talk.bidder_move({.protest = 3});
  EXPECT_DOUBLE_EQ(talk.state().pursuit, before + (1.0 - before) / 2.0);
  EXPECT_EQ(talk.minute(), 0.0);
}

TEST(BidderMove, WithNothingInItChangesNothing) {
  Talk talk(reference_couple());
  talk.bidder_move({});
  EXPECT_EQ(talk.state(), start_of_bid(reference_couple()));
  EXPECT_EQ(talk.couple_for_weeks(), reference_couple());
}

TEST(NamedNeed, LetsATenthMoreOfTheNextReplyArrive) {
  Talk named(reference_couple());
  named.bidder_move({.need = Need::kReassurance});
  named.reply({.validation = 5}, 0.25);
  const FastState<double> start = start_of_bid(reference_couple());
  TalkTerms<double> terms = talk_terms(reference_couple(), {.validation = 1.1 * 5.0 / 6.0});
  const FastState<double> expected = talk_step(terms, start, 0.0, 0.25);
  EXPECT_NEAR(named.state().distress, expected.distress, 1e-15);
}

TEST(NamedNeed, DoesNotDeliverMoreThanEverything) {
  Couple attentive = reference_couple();
  attentive.slow.burden = 0.0;
  attentive.parameters.start_arousal = 0.0;  // At first every word gets through.
  attentive.parameters.arousal_by_pursuit = 0.0;
  Talk named(attentive);
  named.bidder_move({.need = Need::kSafety});
  named.reply({.validation = 6}, 0.25);
  Talk unnamed(attentive);
  unnamed.reply({.validation = 6}, 0.25);
  EXPECT_EQ(named.state(), unnamed.state());
}

TEST(NamedNeed, HelpsOneReplyAndNotTheOneAfterIt) {
  Talk named(reference_couple());
  named.bidder_move({.need = Need::kUnderstanding});
  named.reply(kKind);
  const FastState<double> after_first = named.state();
  Talk unnamed(reference_couple());
  unnamed.reply(kKind);
  EXPECT_LT(after_first.distress, unnamed.state().distress);

  named.reply(kKind, 0.25);
  const TalkTerms<double> plain = talk_terms(reference_couple(), stance_of(kKind));
  EXPECT_EQ(named.state(), talk_step(plain, after_first, 2.0, 0.25));
}

TEST(NamedNeed, IsNoPartOfThePolicy) {
  Talk named(reference_couple());
  named.bidder_move({.need = Need::kReassurance});
  named.reply(kKind);
  EXPECT_EQ(named.policy(), stance_of(kKind));
}

TEST(NamedNeed, ReachesAPromisedPauseAsWell) {
  Talk named(reference_couple());
  named.bidder_move({.need = Need::kReassurance});
  named.reply(kPromisedPause);
  Talk unnamed(reference_couple());
  unnamed.reply(kPromisedPause);
  EXPECT_LT(named.state().distress, unnamed.state().distress);
}

TEST(Habit, IsFriendlyInACalmResponder) {
  Couple couple = reference_couple();
  couple.slow.burden = 0.0;
  couple.parameters.start_arousal = 0.0;
  const Stance<double> expected = {
      .validation = 0.33, .reassurance = 0.5, .availability = 0.33, .autonomy = 0.2};
  EXPECT_EQ(Talk(couple).habit(), expected);
}

TEST(Habit, BrushesOffAndWithdrawsAsFarAsTheResponderIsGone) {
  Talk talk(reference_couple());
  talk.reply({.withdrawal = 3}, 10.0);
  const double gone = talk.state().withdrawal;
  ASSERT_GT(gone, 0.5);
  const double avoidance = 3.5 / 6.0;
  const Stance<double> habit = talk.habit();
  EXPECT_NEAR(habit.invalidation, gone * 0.33, 1e-15);
  EXPECT_NEAR(habit.withdrawal, gone * (0.2 + 0.6 * avoidance), 1e-15);
  EXPECT_NEAR(habit.validation, (1.0 - gone) * 0.33, 1e-15);
  EXPECT_EQ(habit.criticism, 0.0);
}

TEST(Policy, WeighsEachReplyByItsTime) {
  Talk talk(reference_couple());
  talk.reply({.validation = 6}, 3.0);
  talk.reply({.criticism = 3}, 1.0);
  ASSERT_TRUE(talk.policy().has_value());
  EXPECT_DOUBLE_EQ(talk.policy()->validation, 0.75);
  EXPECT_DOUBLE_EQ(talk.policy()->criticism, 0.25);
}

TEST(Policy, CountsAPromisedPauseWithOneExchangeForItsWords) {
  Talk talk(reference_couple());
  talk.reply(kPromisedPause);
  talk.reply({.validation = 5}, kExchangeMinutes);
  EXPECT_DOUBLE_EQ(talk.policy()->validation, 0.5);
  EXPECT_DOUBLE_EQ(talk.policy()->reassurance, 0.45);
}

TEST(Policy, LeadsIntoTheWeeksOfTheCouple) {
  Talk talk(reference_couple());
  talk.reply(kKind);
  talk.reply(kKind, 1.0);
  const std::vector<Week> played = run_weeks(talk.couple_for_weeks(), *talk.policy(), 2);
  const std::vector<Week> held = run_weeks(reference_couple(), stance_of(kKind), 2);
  EXPECT_NEAR(played[2].slow.security, held[2].slow.security, 1e-14);
}

}  // namespace
}  // namespace attune::model
