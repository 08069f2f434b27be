#include "coach/debrief.h"

#include <gtest/gtest.h>

#include "coach/helplines.h"
#include "coach/outlook.h"

namespace attune::coach {
namespace {

using model::ReplyCodes;

const Names kNames{.bidder = "Tom", .responder = "Ines"};

const ReplyCodes kSteady{.validation = 3,
                         .reassurance = model::Reassurance::kSpecific,
                         .availability = 2,
                         .autonomy = 1};

/// An evening of these answers, all of the person.
Debrief evening_of(const std::vector<ReplyCodes>& answers) {
  model::Talk talk(model::reference_couple());
  std::vector<PlayedReply> replies;
  for (const ReplyCodes& codes : answers) {
    talk.reply(codes);
    replies.push_back({.words = "Mm.", .codes = codes});
  }
  return debrief(kEnglish, {replies, talk, "An egg that stuck.", kNames});
}

TEST(Debrief, TellsTheEveningBack) {
  const Debrief told = evening_of({kSteady, {.invalidation = 2}, kSteady});
  EXPECT_EQ(told.ending, "An egg that stuck.");
  ASSERT_EQ(told.path.size(), 3U);
  EXPECT_EQ(told.path[1].words, "Mm.");
  EXPECT_EQ(told.path[1].style, "brushes it off");
  EXPECT_EQ(told.most_often, "comforts and stays");
  EXPECT_EQ(
      told.tonight,
      "By the end Tom is perhaps uneasy, and Ines perhaps stirred. The last reply comforts and "
      "stays.");
}

TEST(Debrief, LooksAheadAsTheTalkWent) {
  const Debrief told = evening_of({kSteady, kSteady});
  EXPECT_EQ(told.weeks.size(), static_cast<std::size_t>(model::kWeeksAhead) + 1);
  EXPECT_EQ(told.weeks_sentence, "Slowly safer, and less in need of being told.");
}

TEST(Debrief, CountsTheSoothingDoneBeforeAsking) {
  model::Talk talk(model::reference_couple());
  talk.bidder_move({.soothed = 3});
  talk.reply(kSteady);
  const Debrief told = debrief(kEnglish, {{{.words = "Mm.", .codes = kSteady}}, talk, "", kNames});
  const Debrief without = evening_of({kSteady});
  EXPECT_GT(told.weeks.back().slow.soothing, without.weeks.back().slow.soothing);
}

TEST(Debrief, ShowsThePersonsPicksOnly) {
  model::Talk talk(model::reference_couple());
  talk.reply(kSteady);
  const std::vector<PlayedReply> replies = {
      {.words = "Just say when.", .codes = model::BidderCodes{.protest = 1}},
      {.words = "At nine.", .codes = kSteady, .by_person = false}};
  const Debrief told = debrief(kEnglish, {replies, talk, "", kNames});
  ASSERT_EQ(told.path.size(), 1U);
  EXPECT_EQ(told.path[0].words, "Just say when.");
  EXPECT_EQ(told.path[0].style, "") << "asking has no style";
  EXPECT_EQ(told.most_often, "comforts and stays") << "of all answers";
}

TEST(Debrief, NamesATieAsOne) {
  EXPECT_EQ(evening_of({kSteady, {.withdrawal = 3}}).most_often,
            "comforts and stays, and as often walks away");
}

TEST(Debrief, HasNoWeeksWhereNobodyAnswered) {
  const Debrief told = evening_of({});
  EXPECT_TRUE(told.weeks.empty());
  EXPECT_EQ(told.weeks_sentence, "");
  EXPECT_EQ(told.most_often, "");
  EXPECT_EQ(told.tonight, "By the end Tom is perhaps alarmed, and Ines perhaps settled.");
}

TEST(Debrief, WhereDangerIsTellsTheEndingAndWhereHelpIsAndNothingElse) {
  model::Talk talk(model::reference_couple());
  talk.reply(kSteady);
  const Debrief told = debrief(kEnglish, {{{.words = "Mm.", .codes = kSteady}},
                                          talk,
                                          "The bus came.",
                                          kNames,
                                          /*danger=*/{"monitoring", "isolation"}});
  EXPECT_EQ(told.ending, "The bus came.");
  EXPECT_EQ(told.safety,
            "This evening touched on monitoring and isolation. Nothing in how Ines answered "
            "caused it. If any of it is in your own life: somebody you trust, or a helpline. "
            "They’ve heard it before, and you needn’t have the words ready. " +
                helplines_text(kEnglish, shipped_helplines(), {"monitoring", "isolation"}));
  EXPECT_TRUE(told.weeks.empty());
  EXPECT_TRUE(told.path.empty());
  EXPECT_EQ(told.told + told.tonight + told.most_often, "");
  EXPECT_EQ(told.weeks_sentence + told.try_this + told.prompt, "");
}

TEST(Debrief, WhereDangerIsSpeaksOfTheOneWhoWasPlayed) {
  const Debrief told =
      debrief(kEnglish, {{{.words = "When?", .codes = model::BidderCodes{.protest = 1}}},
                         model::Talk(model::reference_couple()),
                         "The bus came.",
                         kNames,
                         {"threat"}});
  EXPECT_NE(told.safety.find("Nothing in how Tom asked caused it."), std::string::npos);
}

TEST(Debrief, TellsTheDecisionsThatMatteredInPlaceOfTheLargestTurns) {
  model::Talk talk(model::reference_couple());
  const model::FastState<double> before = talk.state();
  talk.reply(kSteady);
  const std::vector<PlayedReply> replies = {
      {.words = "Sit.", .codes = kSteady, .before = before, .after = talk.state()}};
  const Decision decision{.words = "Sit.",
                          .before = {.distress = 0.6},
                          .after = {.distress = 0.4},
                          .others = {{"Mm.", {.distress = 0.8}}}};
  const Debrief told =
      debrief(kEnglish, {replies, talk, "", kNames, /*danger=*/{}, /*decisions=*/{decision}});
  ASSERT_EQ(told.turns.size(), 1U);
  EXPECT_NE(told.turns[0].find("“Mm”"), std::string::npos);
  EXPECT_EQ(told.told, "");
  EXPECT_NE(debrief(kEnglish, {replies, talk, "", kNames}).told, "");
}

TEST(Debrief, SaysThatAWorryHadAReason) {
  model::Couple couple = model::reference_couple();
  EXPECT_EQ(debrief(kEnglish, {{}, model::Talk(couple), "", kNames}).tonight.find("a reason"),
            std::string::npos);
  couple.situation.engagement = 0.3;
  EXPECT_NE(debrief(kEnglish, {{}, model::Talk(couple), "", kNames})
                .tonight.find("The worry had a reason: Ines really had been further off."),
            std::string::npos);
}

TEST(Debrief, SpeaksOfNoDangerWhereThereIsNone) { EXPECT_EQ(evening_of({kSteady}).safety, ""); }

TEST(Debrief, GivesOneExperimentAndOnePrompt) {
  const Debrief told = evening_of({{.withdrawal = 3}});
  EXPECT_NE(told.try_this.find("the minute you’ll be back"), std::string::npos);
  EXPECT_NE(told.prompt.find("A door you closed"), std::string::npos);
}

}  // namespace
}  // namespace attune::coach
