#include "scenario/check.h"

#include <gtest/gtest.h>

#include "small_scenario.h"

namespace attune::scenario {
namespace {

TEST(Check, AddsFlowCraftAndTestsToWhatLoadingFinds) {
  std::string text = testing::with(testing::kSmallScenario, "content: [argument]\n", "");
  text = testing::with(text, "  hall:\n", "  attic:\n    - end: closer\n  hall:\n");
  text = testing::with(text, "end: closer}", "end: further}");
  text = testing::with(text, "  told: false", "  told: false\n  unread: false");
  const Loaded loaded = check_scenario_text(text, testing::small_path());
  EXPECT_EQ(testing::places(loaded.findings),
            "ATN0409 15:3\nATN0605 43:9\nATN0501 47:3\nATN0802 57:3\n");
  EXPECT_NE(loaded.scenario, nullptr) << "it can be played all the same";
  EXPECT_EQ(loaded.findings.back().source_line, "  staying: {pick: [kitchen#yes], end: further}");
}

TEST(Check, LooksNoFurtherWhereAScenarioCannotBePlayed) {
  std::string text = testing::with(testing::kSmallScenario, "content: [argument]\n", "");
  text = testing::with(text, "go: hall", "go: hill");
  const Loaded loaded = check_scenario_text(text, testing::small_path());
  EXPECT_EQ(testing::places(loaded.findings), "ATN0303 37:13\n");
  EXPECT_EQ(loaded.scenario, nullptr);
}

TEST(Check, PlaysNothingWhoseErrorsAreLostAmongNotes) {
  std::string notes;
  for (int i = 0; i < 600; ++i) {
    notes += "    - if: couple.security is low\n      then: {tom: hm}\n";
  }
  const Loaded loaded =
      testing::check_small("    - visit: pauses/breathe\n", notes + "    - visit: nowhere\n");
  EXPECT_EQ(loaded.scenario, nullptr);
  EXPECT_EQ(loaded.findings.back().code, "ATN0120");
}

TEST(Check, FindsNothingToMendInTheWorkedExampleAndAnEvening) {
  for (const char* name : {"four-hours.yaml", "the-phone-face-down.yaml"}) {
    Findings findings = check_scenario(testing::small_path().parent_path() / name).findings;
    std::erase_if(findings, [](const Finding& one) { return one.severity == Severity::kNote; });
    EXPECT_EQ(testing::places(findings), "") << name;
  }
}

}  // namespace
}  // namespace attune::scenario
