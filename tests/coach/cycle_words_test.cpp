#include "coach/cycle_words.h"

#include <gtest/gtest.h>

#include "model/cycle/presets.h"
#include "model/reply.h"

namespace attune::coach {
namespace {

using model::Preset;
using model::Regime;
using model::setting_of;

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

model::CoupleCycle cycle_of(Preset preset) { return model::analyse_cycle(setting_of(preset)); }

model::CoupleCycle under_dismissal(std::string_view dial, double value) {
  const model::Setting setting = setting_of(Preset::kPursueWithdraw);
  return model::analyse_cycle(model::dial_named(dial).value().turned(setting, value));
}

TEST(CycleSentence, SaysWhatThePresetsDo) {
  EXPECT_EQ(cycle_sentence(kEnglish, cycle_of(Preset::kSecure)),
            "They settle: whatever set it off, calm comes back and stays.");
  EXPECT_EQ(cycle_sentence(kEnglish, cycle_of(Preset::kPursueWithdraw)),
            "They go round in circles: after about half an hour it begins again.");
  EXPECT_TRUE(contains(cycle_sentence(kEnglish, cycle_of(Preset::kBothWithdraw)),
                       "They stay stuck: as long as both go on like this, the one who asks is "
                       "still alarmed"));
}

TEST(CycleSentence, CalmIsOnlySaidWhereThereIsCalmInTheEnd) {
  model::CoupleCycle cycle;
  cycle.late.distress = 0.24;
  EXPECT_TRUE(contains(cycle_sentence(kEnglish, cycle), "calm comes back"));
  cycle.late.distress = 0.26;
  EXPECT_EQ(cycle_sentence(kEnglish, cycle),
            "They settle, and not into calm: hours later the one who asks is still uneasy.");
}

TEST(CycleSentence, CirclingClaimsNoMoreThanIsKnown) {
  model::CoupleCycle cycle = cycle_of(Preset::kPursueWithdraw);
  cycle.converged = false;
  EXPECT_EQ(cycle_sentence(kEnglish, cycle),
            "They go round in circles, in laps of about half an hour; whether it stays so is not "
            "sure.");
  cycle.laps.reset();
  EXPECT_EQ(cycle_sentence(kEnglish, cycle),
            "They go round in circles for hours; how long a lap takes could not be made out.");
  cycle.converged = true;
  EXPECT_EQ(cycle_sentence(kEnglish, cycle),
            "They go round in circles for hours, and then the swings die away: within 50 hours "
            "they come to rest.");
}

TEST(AnswerSentence, NamesAStyleAsTheWindowDoesAndNoneWhereThereIsNone) {
  model::Stance<double> stance = model::reference_policy(model::ResponseStyle::kDismissive);
  EXPECT_EQ(answer_sentence(kEnglish, stance), "The one who answers brushes it off.");
  stance.validation = 0.4;
  EXPECT_EQ(answer_sentence(kEnglish, stance), "The one who answers keeps to one way of doing so.");
}

TEST(CycleWords, WhatARegimeIsComesWithItsLimit) {
  EXPECT_EQ(meaning_of(kEnglish, Regime::kCircles),
            "Circle: between 4 hours and 8 hours of one talk asking still goes up and down by more "
            "than 10 %. Our limit.");
  EXPECT_TRUE(contains(meaning_of(kEnglish, Regime::kStuck), "above 50 %"));
  EXPECT_TRUE(contains(meaning_of(kEnglish, Regime::kSettles), "need not be calm"));
}

TEST(CycleRemarks, TellWhatALapIsLikeWithItsNumber) {
  const auto remarks = cycle_remarks(kEnglish, cycle_of(Preset::kPursueWithdraw));
  ASSERT_EQ(remarks.size(), 1U);
  EXPECT_EQ(remarks[0],
            "On each lap (32 minutes) the one who asks goes from asking to pressing and back, and "
            "the one who answers goes from present to withdrawn and back.");
  EXPECT_TRUE(cycle_remarks(kEnglish, cycle_of(Preset::kSecure)).empty());
}

TEST(CycleRemarks, SayWhyItIsNotSure) {
  // Just below the value at which circling begins swings take days to die away.
  const auto below = cycle_remarks(kEnglish, under_dismissal("responder.avoidance", 3.2));
  ASSERT_EQ(below.size(), 1U);
  EXPECT_TRUE(contains(below[0], "Whether the swings stay is not sure: after 50 hours of it"));
  EXPECT_TRUE(contains(below[0], "there is a place where these two come to rest"));
  const auto above = cycle_remarks(kEnglish, under_dismissal("responder.avoidance", 3.31));
  ASSERT_EQ(above.size(), 1U);
  EXPECT_TRUE(contains(above[0], "How wide the swings become is not sure"));
}

TEST(CycleRemarks, TellOfSwingsThatStaySmall) {
  model::CoupleCycle cycle = cycle_of(Preset::kPursueWithdraw);
  cycle.regime = Regime::kStuck;
  ASSERT_EQ(cycle_remarks(kEnglish, cycle).size(), 1U);
  EXPECT_EQ(cycle_remarks(kEnglish, cycle)[0],
            "Not quite still: small swings stay, about half an hour each (32 minutes).");
}

TEST(CycleWords, AWorryWithAReasonIsCalledSoAndFewerBidsNoRecovery) {
  model::Couple couple = model::reference_couple();
  EXPECT_EQ(warranted_worry(kEnglish, couple), "");
  couple.situation.engagement = kSometimesThere;
  EXPECT_EQ(warranted_worry(kEnglish, couple), "");
  couple.situation.engagement = kHardlyThere;
  EXPECT_TRUE(contains(warranted_worry(kEnglish, couple), "some of the worry has a reason"));
  couple.situation.engagement = 0.2;
  EXPECT_TRUE(contains(warranted_worry(kEnglish, couple), "has a reason"));
  EXPECT_TRUE(contains(warranted_worry(kEnglish, couple), "nothing has got better"));
}

TEST(CycleWords, TheBeginningIsNamedWithItsPlace) {
  const model::Dial dial = model::dial_named("responder.avoidance").value();
  const auto search =
      model::where_circling_begins(setting_of(Preset::kPursueWithdraw), dial, 1.0, 7.0);
  EXPECT_EQ(
      beginning_sentence(kEnglish, dial, search),
      "Circling begins where “who answers: unease with closeness” passes about 3.3, on a scale "
      "from 1 to 7.");
  EXPECT_TRUE(contains(beginning_sentence(kEnglish, dial, {}), "neither starts circling"));
  EXPECT_TRUE(contains(beginning_sentence(kEnglish, dial, {.lost = 1}), "may have been missed"));
}

model::HopfSearch begins_and_ends() {
  return {.points = {{.value = 2.0, .period = 30.0, .at = {}, .holds_below = true},
                     {.value = 5.0, .period = 61.0, .at = {}, .holds_below = false}},
          .branches = 3,
          .lost = 1};
}

TEST(CycleWords, AllPlacesAreNamedAndAllDoubts) {
  EXPECT_EQ(
      beginning_sentence(kEnglish, model::dial_named("bidder.anxiety").value(), begins_and_ends()),
      "Circling begins where “who asks: fear of being left” passes about 2.0 and ends where it "
      "passes about 5.0, on a scale from 1 to 7. Another place may have been missed.");
}

TEST(CycleWords, ABeginningAtLengthHasBothSidesOfEachPlace) {
  const model::Dial dial = model::dial_named("responder.avoidance").value();
  const model::Setting setting = setting_of(Preset::kPursueWithdraw);
  const auto said = beginning_words(kEnglish, {dial, 1.0, 7.0, begins_and_ends()}, setting);
  ASSERT_EQ(said.size(), 4U);
  EXPECT_EQ(said[0],
            "What is turned, all else held: “who answers: unease with closeness”, from 1 to 7. "
            "Here it is 4.5.");
  EXPECT_EQ(said[1],
            "Circling begins at 2.00, with laps of about half an hour (30 minutes): just below it "
            "they come to rest, just above it they go round.");
  EXPECT_EQ(said[2],
            "Circling ends at 5.00, with laps of about an hour (61 minutes): just below it they "
            "go round, just above it they come to rest.");
  EXPECT_TRUE(contains(said[3], "Not every rest could be followed"));
  EXPECT_TRUE(
      contains(beginning_words(kEnglish, {dial, 1.0, 7.0, {}}, setting)[1], "Nowhere on the way"));
}

}  // namespace
}  // namespace attune::coach
