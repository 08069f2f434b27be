#include "scenario/craft.h"

#include <gtest/gtest.h>

#include "small_scenario.h"

namespace attune::scenario {
namespace {

std::string findings_after(std::string_view from, std::string_view to) {
  Findings craft = testing::check_small(from, to).findings;
  std::erase_if(craft, [](const Finding& finding) { return finding.severity == Severity::kNote; });
  return testing::places(craft);
}

TEST(Craft, WantsASupportiveAnEnablingAndAHarshAnswer) {
  EXPECT_EQ(findings_after("{validation: 3, availability: 2}", "{availability: 1}"),
            "ATN0601 34:7\n");
  EXPECT_EQ(findings_after("as: give_all", "as: {validation: 1}"), "ATN0601 34:7\n");
  EXPECT_EQ(findings_after("{invalidation: 2}", "{invalidation: 1}"), "ATN0601 34:7\n");
  EXPECT_EQ(findings_after("{invalidation: 2}", "{withdrawal: 2}"), "");
}

TEST(Craft, CountsAStyleThatStandsBehindAnother) {
  // Dismissive, and gives in: both arms are there.
  EXPECT_EQ(findings_after("as: give_all",
                           "as: {accommodation: 3, criticism: 2}\n"
                           "        coach: Which half did he hear?"),
            "");
}

TEST(Craft, AsksTheCoachForTheHarshestAnswerOnly) {
  EXPECT_EQ(findings_after("        coach: What did he hear first?\n", ""), "");
  EXPECT_EQ(findings_after("        coach: What did it cost?\n", ""), "ATN0603 43:9\n");
}

TEST(Craft, LetsOneLongSupportiveAnswerPass) {
  EXPECT_EQ(findings_after("You sound worried. I'm here till nine.",
                           "You sound worried, and you have been since six. I'm here till nine."),
            "");
}

TEST(Craft, LooksForLabelsInEveryVoice) {
  EXPECT_EQ(findings_after("What did he hear first?", "Who is Clingy here?"), "ATN0607 35:9\n");
  EXPECT_EQ(findings_after("All right.", "You're toxic."), "ATN0607 50:14\n");
  EXPECT_EQ(findings_after("Nobody sat down.", "He was paranoid."), "ATN0607 24:3\n");
  EXPECT_EQ(findings_after("Two plates.", "Two nontoxic plates."), "");
}

TEST(Craft, CountsALineInCharactersAndNotBytes) {
  std::string umlauts;
  for (int i = 0; i < 240; ++i) {
    umlauts += "ü";
  }
  EXPECT_EQ(findings_after("Two plates.", umlauts), "");
  EXPECT_EQ(findings_after("Two plates.", umlauts + "x"), "ATN0606 28:7\n");
}

TEST(Craft, NeedsNoWitnessWhereNobodySpeaksInside) {
  EXPECT_EQ(findings_after("- tom.witness:", "- tom:"), "");
}

}  // namespace
}  // namespace attune::scenario
