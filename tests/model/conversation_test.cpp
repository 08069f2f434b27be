#include "model/conversation.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "model/reply.h"
#include "model/sampled_couples.h"

namespace attune::model {
namespace {

using Style = ResponseStyle;

Conversation reference_run(Style style, double minutes) {
  return run_conversation(reference_couple(), reference_policy(style), minutes);
}

double mean_distress(Style style, double minutes) {
  return conversation_means(reference_couple(), reference_policy(style), minutes).distress;
}

// Minutes 240 to 480 of a talk that nobody interrupts.
struct LongRun {
  double pursuit_swing = 0.0;  // Peak to peak.
  double mean_distress = 0.0;
  double highest_distress = 0.0;
};

LongRun long_run(const Couple& couple, Style style) {
  const Conversation talk = run_conversation(couple, reference_policy(style), 480.0);
  double low = 1.0;
  double high = 0.0;
  LongRun run;
  const std::size_t half = talk.states.size() / 2;
  for (std::size_t i = half; i < talk.states.size(); ++i) {
    low = std::min(low, talk.states[i].pursuit);
    high = std::max(high, talk.states[i].pursuit);
    run.mean_distress += talk.states[i].distress / static_cast<double>(talk.states.size() - half);
    run.highest_distress = std::max(run.highest_distress, talk.states[i].distress);
  }
  run.pursuit_swing = high - low;
  return run;
}

TEST(StepsCovering, RoundsUpWhatIsNoMultipleOfTheStep) {
  EXPECT_EQ(steps_covering(2.0, 0.25), 8);
  EXPECT_EQ(steps_covering(0.3, 0.25), 2);
  EXPECT_EQ(steps_covering(0.01, 0.25), 1);
  EXPECT_EQ(steps_covering(0.0, 0.25), 0);
}

TEST(StepsCovering, IsNotFooledByRoundingInMultiples) {
  EXPECT_EQ(steps_covering(0.3, 0.1), 3);
  EXPECT_EQ(steps_covering(30.0, 0.1), 300);
}

TEST(Conversation, KeepsTheStartAndEveryStep) {
  const Conversation talk = reference_run(Style::kSupportive, 30.0);
  EXPECT_EQ(talk.states.size(), 121U);
  EXPECT_EQ(talk.states.front(), start_of_bid(reference_couple()));
}

TEST(Conversation, HasTheSameMeansWithAndWithoutItsStates) {
  Draws draws(5);
  for (int i = 0; i < 100; ++i) {
    const Couple couple = any_couple(draws);
    const Stance<double> stance = any_stance(draws);
    EXPECT_EQ(run_conversation(couple, stance, 30.0).means,
              conversation_means(couple, stance, 30.0));
  }
}

TEST(Conversation, AveragesByTheTrapezoidRule) {
  const Conversation talk = reference_run(Style::kDismissive, 0.5);
  const double expected =
      (talk.states[0].pursuit / 2.0 + talk.states[1].pursuit + talk.states[2].pursuit / 2.0) / 2.0;
  EXPECT_DOUBLE_EQ(talk.means.pursuit, expected);
}

TEST(Conversation, DeliversLessThanWasMeant) {
  Draws draws(6);
  for (int i = 0; i < 1000; ++i) {
    const Couple couple = any_couple(draws);
    const Stance<double> stance = any_stance(draws);
    const ConversationMeans means = conversation_means(couple, stance, 30.0);
    ASSERT_LE(means.validation, stance.validation);
    ASSERT_LE(means.reassurance, stance.reassurance);
    ASSERT_LE(means.availability, stance.availability);
    ASSERT_LE(means.autonomy, stance.autonomy);
    ASSERT_LE(means.accommodation, stance.accommodation);
    ASSERT_GE(means.validation, 0.0);
  }
}

TEST(Conversation, IsCalmestUnderEnablingInTheFirstMinutes) {
  for (const Style other : {Style::kSupportive, Style::kDismissive, Style::kWithdrawing}) {
    EXPECT_LT(mean_distress(Style::kEnabling, 10.0), mean_distress(other, 10.0));
  }
}

TEST(Conversation, CirclesWithoutEndUnderDismissal) {
  EXPECT_GT(long_run(reference_couple(), Style::kDismissive).pursuit_swing, 0.1);
}

TEST(Conversation, DampsIntoDespairUnderWithdrawal) {
  const LongRun run = long_run(reference_couple(), Style::kWithdrawing);
  EXPECT_LT(run.pursuit_swing, 0.1);
  EXPECT_GT(run.mean_distress, 0.5);
}

TEST(Conversation, SettlesUnderTheOtherTwoWhateverTheTraits) {
  for (int anxiety = 1; anxiety <= 7; ++anxiety) {
    for (int avoidance = 1; avoidance <= 7; ++avoidance) {
      Couple couple = reference_couple();
      couple.bidder.anxiety = anxiety;
      couple.responder.avoidance = avoidance;
      for (const Style style : {Style::kSupportive, Style::kEnabling}) {
        const LongRun run = long_run(couple, style);
        EXPECT_LT(run.pursuit_swing, 1e-6) << anxiety << ' ' << avoidance;
        EXPECT_LT(run.highest_distress, 0.2) << anxiety << ' ' << avoidance;
      }
    }
  }
}

}  // namespace
}  // namespace attune::model
