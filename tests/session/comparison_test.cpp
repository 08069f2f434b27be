#include "session/comparison.h"

#include <gtest/gtest.h>

#include "session/comparison_words.h"
#include "support/scenario_builder.h"

namespace attune::session {
namespace {

using namespace scenario::testing;  // NOLINT(google-build-using-namespace): words of the builder
using model::ResponseStyle;
using scenario::Runner;
using Texts = std::vector<std::string>;

constexpr std::uint64_t kSeed = 3;
constexpr double kPrinted = 5e-7;  // the tables have six places

const std::vector<ResponseStyle> kFour(model::kArmStyles.begin(), model::kArmStyles.end());

/// Three answers; the third decision has no dismissive one.
scenario::Scenario evening() {
  scenario::Option stay = option("stay", supportive());
  stay.then = {says(kTom, "Mm."), says(scenario::kNarrator, "The pan drips.")};
  scenario::Scenario scenario = two_at_home();
  add_nodes(
      scenario,
      {{says(scenario::kNarrator, "A pan."), says(kTom, "Are we okay?"),
        choose({option("leave", withdrawing()), option("scold", dismissive()), stay,
                option("give", enabling())}),
        choose({option("leave2", withdrawing()), option("scold2", dismissive()),
                option("stay2", supportive()), option("give2", enabling())}),
        choose({ending(option("stay3", supportive()), 0), ending(option("sting3", mixed()), 1),
                ending(option("give3", enabling()), 0), option("leave3", withdrawing())}),
        end(1)}});
  return scenario;
}

Comparison compared() {
  return compare_scenario(kEnglish, finished(evening()), kFour, model::kWeeksAhead, kSeed);
}

const Arm& arm(const Comparison& comparison, ResponseStyle style) {
  for (const Arm& each : comparison.arms) {
    if (each.style == style) {
      return each;
    }
  }
  ADD_FAILURE() << "no such arm";
  return comparison.arms.front();
}

Texts texts_of(const std::vector<scenario::SpokenLine>& lines) {
  Texts texts;
  for (const scenario::SpokenLine& line : lines) {
    texts.push_back(line.text);
  }
  return texts;
}

TEST(CompareScenario, PlaysOneArmAStyleInTheOrderAsked) {
  const Comparison comparison = compared();
  ASSERT_EQ(comparison.arms.size(), 4U);
  for (std::size_t i = 0; i < kFour.size(); ++i) {
    EXPECT_EQ(comparison.arms[i].style, kFour[i]);
    EXPECT_EQ(comparison.arms[i].turns.size(), 3U);
    EXPECT_EQ(comparison.arms[i].weeks.size(), static_cast<std::size_t>(model::kWeeksAhead) + 1);
    EXPECT_NE(comparison.arms[i].sentence, "");
  }
}

TEST(CompareScenario, BeginsAllArmsAtTheSameMoment) {
  const Comparison comparison = compared();
  EXPECT_EQ(texts_of(comparison.before), (Texts{"A pan.", "Are we okay?"}));
  EXPECT_DOUBLE_EQ(comparison.start_minute, 0.0);
  EXPECT_EQ(comparison.start, Runner(finished(evening()), kInes, kSeed).talk().state());
}

TEST(CompareScenario, ATurnHasItsWordsAndItsReaction) {
  const Comparison comparison = compared();
  const ArmTurn& turn = arm(comparison, ResponseStyle::kSupportive).turns[0];
  EXPECT_EQ(turn.reply, "stay!");
  EXPECT_EQ(texts_of(turn.reaction), (Texts{"Mm.", "The pan drips."}));
  EXPECT_EQ(turn.reading.style, ResponseStyle::kSupportive);
  EXPECT_DOUBLE_EQ(turn.minute, 2.0);
  EXPECT_LT(turn.state.distress, comparison.start.distress);
}

TEST(CompareScenario, SaysWhereTheScenarioHasNoSuchAnswer) {
  const Comparison comparison = compared();
  const Arm& dismissive_arm = arm(comparison, ResponseStyle::kDismissive);
  EXPECT_FALSE(dismissive_arm.turns[1].substituted);
  EXPECT_TRUE(dismissive_arm.turns[2].substituted);
  EXPECT_EQ(dismissive_arm.turns[2].reply, "sting3!");
  EXPECT_EQ(scenario::pick_keys(dismissive_arm.picks),
            (Texts{"n0#scold", "n0#scold2", "n0#sting3"}));
}

TEST(CompareScenario, TellsHowEachArmEnds) {
  const Comparison comparison = compared();
  EXPECT_EQ(arm(comparison, ResponseStyle::kSupportive).end_id, "closer");
  EXPECT_EQ(arm(comparison, ResponseStyle::kSupportive).end_text, "Closer.");
  EXPECT_EQ(arm(comparison, ResponseStyle::kWithdrawing).end_id, "further");
}

TEST(CompareScenario, IsTheSameEveryTime) {
  const Comparison one = compared();
  const Comparison two = compared();
  for (std::size_t i = 0; i < one.arms.size(); ++i) {
    EXPECT_EQ(scenario::pick_keys(one.arms[i].picks), scenario::pick_keys(two.arms[i].picks));
    EXPECT_EQ(one.arms[i].turns.back().state, two.arms[i].turns.back().state);
    EXPECT_EQ(one.arms[i].weeks.back().slow, two.arms[i].weeks.back().slow);
  }
}

TEST(CompareScenario, ReadsTheWholeTalkAsThePolicyOfTheWeeks) {
  const Comparison comparison = compared();
  const Arm& giving = arm(comparison, ResponseStyle::kEnabling);
  const std::vector<model::Week> weeks =
      model::run_weeks(evening().model_couple(), model::stance_of(enabling()), model::kWeeksAhead);
  EXPECT_NEAR(giving.weeks.back().slow.burden, weeks.back().slow.burden, 1e-12);
}

TEST(CompareScenario, LooksNowhereAheadWhereDangerIs) {
  scenario::Scenario dangerous = evening();
  dangerous.danger = {"threat"};
  const Comparison comparison =
      compare_scenario(kEnglish, finished(std::move(dangerous)), kFour, model::kWeeksAhead, kSeed);
  EXPECT_TRUE(comparison.arms[0].weeks.empty());
  EXPECT_EQ(comparison.arms[0].sentence, "");
}

TEST(CompareScenario, AsksInTheWordsOfTheOneWhoAsksWhateverIsToldAfterThem) {
  Comparison comparison = compared();
  const scenario::Index bidder = comparison.scenario->bidder();
  const std::string asked = bid_of(kEnglish, comparison);
  comparison.before.push_back({.speaker = scenario::kNarrator, .part = "", .text = "A bulge."});
  comparison.before.push_back({.speaker = bidder, .part = "worrying", .text = "Her pillow went."});
  EXPECT_EQ(bid_of(kEnglish, comparison), asked);
  comparison.before.clear();
  EXPECT_EQ(bid_of(kEnglish, comparison), "");
}

TEST(CompareFrom, BranchesFromAMomentOfARun) {
  Runner runner(finished(evening()), kInes, kSeed);
  ASSERT_TRUE(runner.pick("n0#stay").ok());
  const Comparison comparison = compare_from(kEnglish, runner, kFour, model::kWeeksAhead);
  EXPECT_EQ(texts_of(comparison.before),
            (Texts{"A pan.", "Are we okay?", "stay!", "Mm.", "The pan drips."}));
  EXPECT_DOUBLE_EQ(comparison.start_minute, 2.0);
  EXPECT_EQ(comparison.start, runner.talk().state());
  for (const Arm& each : comparison.arms) {
    EXPECT_EQ(each.turns.size(), 2U);
    EXPECT_EQ(each.picks.front().option->key, "n0#stay") << "the path to the moment is part of it";
    EXPECT_DOUBLE_EQ(each.turns.front().minute, 4.0);
  }
}

TEST(OwnWay, StandsBesideTheOthersAsAnArmWithoutAStyle) {
  std::vector<Runner> moments = {Runner(finished(evening()), kInes, kSeed)};
  for (const char* key : {"n0#stay", "n0#scold2", "n0#stay3"}) {
    Runner next = moments.back();
    ASSERT_TRUE(next.pick(key).ok());
    moments.push_back(next);
  }
  const Arm own = own_way(kEnglish, moments, model::kWeeksAhead);
  EXPECT_FALSE(own.style.has_value());
  ASSERT_EQ(own.turns.size(), 3U);
  EXPECT_EQ(own.turns[1].reading.style, ResponseStyle::kDismissive);
  EXPECT_EQ(own.end_id, "closer");
  EXPECT_EQ(own.weeks.size(), static_cast<std::size_t>(model::kWeeksAhead) + 1);

  const Arm rest = own_way(kEnglish, {moments.begin() + 1, moments.end()}, model::kWeeksAhead);
  ASSERT_EQ(rest.turns.size(), 2U) << "what led to the moment is not part of it";
  EXPECT_EQ(rest.turns[0].reply, "scold2!");
}

TEST(OwnWay, OfNothingYetHasNoTurnsAndNoWeeks) {
  const Arm own =
      own_way(kEnglish, {Runner(finished(evening()), kInes, kSeed)}, model::kWeeksAhead);
  EXPECT_TRUE(own.turns.empty());
  EXPECT_TRUE(own.weeks.empty());
  EXPECT_EQ(own.end_id, "");
}

TEST(CompareStyles, HasOneTurnAMinute) {
  const Comparison comparison =
      compare_styles(kEnglish, model::reference_couple(), kFour, model::kWeeksAhead);
  EXPECT_EQ(comparison.scenario, nullptr);
  EXPECT_NEAR(comparison.start.distress, 0.7, 1e-12);
  EXPECT_NEAR(comparison.start.pursuit, 0.34965, kPrinted);
  ASSERT_EQ(comparison.arms[0].turns.size(), 30U);
  EXPECT_DOUBLE_EQ(comparison.arms[0].turns[4].minute, 5.0);
  EXPECT_EQ(comparison.arms[0].turns[4].reply, "");
}

TEST(CompareStyles, AgreesWithTheTablesOfTheModel) {
  const Comparison comparison =
      compare_styles(kEnglish, model::reference_couple(), kFour, model::kWeeksAhead);
  EXPECT_NEAR(comparison.arms[0].turns[4].state.distress, 0.285720, kPrinted);
  EXPECT_NEAR(comparison.arms[1].turns[14].state.pursuit, 0.003478, kPrinted);
  EXPECT_NEAR(comparison.arms[2].turns[29].state.arousal, 0.154194, kPrinted);
  EXPECT_NEAR(comparison.arms[3].turns[29].state.withdrawal, 0.324353, kPrinted);
  EXPECT_NEAR(comparison.arms[1].weeks[12].slow.security, 0.706245, kPrinted);
  EXPECT_NEAR(comparison.arms[1].weeks[26].slow.security, 0.431394, kPrinted);
  EXPECT_NEAR(comparison.arms[0].weeks[26].bids_per_week, 2.166515, kPrinted);
}

TEST(CompareStyles, SaysTheHonestShapeOfGivingIn) {
  const Comparison comparison =
      compare_styles(kEnglish, model::reference_couple(), kFour, model::kWeeksAhead);
  EXPECT_EQ(comparison.arms[1].sentence, "Safer at first, worn out later.");
}

TEST(Comparison, LooksNowhereAheadFromWhatComesToNoEnd) {
  const auto circle = with_nodes({{choose({going(option("a", supportive()), 0)})}});
  const Comparison comparison = compare_scenario(
      kEnglish, circle, {model::ResponseStyle::kSupportive}, model::kWeeksAhead, 1);
  const Arm& arm = comparison.arms.front();
  EXPECT_EQ(arm.fault, "after 500 picks it goes round in circles");
  EXPECT_NE(arm.end_text.find(arm.fault), std::string::npos);
  EXPECT_EQ(arm.end_id, "");
  EXPECT_TRUE(arm.weeks.empty());
  EXPECT_EQ(arm.sentence, "");
}

}  // namespace
}  // namespace attune::session
