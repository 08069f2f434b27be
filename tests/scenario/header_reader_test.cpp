#include "scenario/header_reader.h"

#include <gtest/gtest.h>

#include "small_scenario.h"

namespace attune::scenario {
namespace {

std::string findings_after(std::string_view from, std::string_view to) {
  return testing::places(testing::check_small(from, to).findings);
}

TEST(HeaderReader, ReadsWhatStandsAboveTheNodes) {
  const Loaded loaded = testing::check_small("minutes: 2",
                                             "minutes: 2.5\nsources: [1, 4]\n"
                                             "themes: [doors]\ndanger: [fear]");
  ASSERT_NE(loaded.scenario, nullptr) << testing::places(loaded.findings);
  const Scenario& scenario = *loaded.scenario;
  EXPECT_EQ(scenario.id, "small");
  EXPECT_DOUBLE_EQ(scenario.minutes, 2.5);
  EXPECT_EQ(scenario.sources, (std::vector<int>{1, 4}));
  EXPECT_EQ(scenario.themes, (std::vector<std::string>{"doors"}));
  EXPECT_EQ(scenario.content, (std::vector<std::string>{"argument"}));
  EXPECT_EQ(scenario.danger, (std::vector<std::string>{"fear"}));
  EXPECT_EQ(scenario.ends[1].id, "further");
  EXPECT_EQ(scenario.ends[1].text, "Nobody sat down.");
}

TEST(HeaderReader, StartsABandAtItsMiddleAndANumberAtItself) {
  const Loaded loaded = testing::check_small(
      "{distress: alarmed, security: middling, engagement: 1.0}",
      "{distress: alarmed, security: 0.7, engagement: .5, softness: 3, soothed_before: 1.5}");
  ASSERT_NE(loaded.scenario, nullptr) << testing::places(loaded.findings);
  const CoupleStart& start = loaded.scenario->couple;
  EXPECT_DOUBLE_EQ(start.distress.value_or(0.0), 0.625);
  EXPECT_DOUBLE_EQ(start.slow.security, 0.7);
  EXPECT_DOUBLE_EQ(start.slow.soothing, CoupleStart{}.slow.soothing) << "not named";
  EXPECT_DOUBLE_EQ(start.situation.engagement, 0.5);
  EXPECT_DOUBLE_EQ(start.situation.softness, 1.0);
  EXPECT_DOUBLE_EQ(start.situation.soothed_before, 0.5);
}

TEST(HeaderReader, SaysWhatItCannotRead) {
  EXPECT_EQ(findings_after("format: 1", "format: one"), "ATN0204 1:9\n");
  EXPECT_EQ(findings_after("minutes: 2", "minutes: 0"), "ATN0405 4:10\n");
  EXPECT_EQ(findings_after("minutes: 2", "minutes: nan"), "ATN0405 4:10\n");
  EXPECT_EQ(findings_after("minutes: 2", "sources: [one]"), "ATN0206 4:11\n");
  EXPECT_EQ(findings_after("minutes: 2", "danger: [rain]"), "ATN0404 4:10\n");
  EXPECT_EQ(findings_after("minutes: 2", "themes: {a: b}"), "ATN0203 4:9\n");
  EXPECT_EQ(findings_after("scenario: small", "scenario: Small One"), "ATN0309 2:11\n");
  EXPECT_EQ(findings_after("scenario: small", "scenario:"), "ATN0203 2:1\n");
  EXPECT_EQ(findings_after("engagement: 1.0", "engagement: 2"), "ATN0405 11:61\n");
  EXPECT_EQ(findings_after("engagement: 1.0", "engaged: 1"), "ATN0201 11:49\n");
  EXPECT_EQ(findings_after("distress: alarmed", "distress: 1.5"), "ATN0405 11:20\n");
  EXPECT_EQ(findings_after("  further: Nobody sat down.\n", "  further:\n"), "ATN0203 24:3\n");
}

TEST(HeaderReader, SaysWhichBandsAndNumbersAStartMayBe) {
  const auto fix_for = [](std::string_view written) {
    return testing::check_small("security: middling", "security: " + std::string(written))
        .findings.at(0)
        .fix;
  };
  EXPECT_EQ(fix_for("45%"),
            "known here: low, middling and high; or write a number from 0 to 1, "
            "such as 0.45");
  EXPECT_EQ(fix_for("midling"),
            "did you mean 'middling'?; or write a number from 0 to 1, such as 0.45");
  EXPECT_EQ(fix_for("45"), "choose a number from 0 to 1");
  EXPECT_EQ(fix_for("[low]"), fix_for("45%"));
}

TEST(HeaderReader, TellsWhatBelongsWhereTheKindIsWrong) {
  const auto fix_after = [](std::string_view from, std::string_view to) {
    return testing::check_small(from, to).findings.at(0).fix;
  };
  EXPECT_EQ(fix_after("content: [argument]", "content: argument"),
            "write [one, another], or each on a line of its own behind '- '");
  EXPECT_EQ(fix_after("couple: {distress: alarmed, security: middling, engagement: 1.0}",
                      "couple: alarmed"),
            "write its keys below it, one to a line, such as 'distress: ...'");
  EXPECT_EQ(fix_after("title: Small", "title:"), "write it behind the colon");
  EXPECT_EQ(fix_after("scenario: small", "scenario: [small]"),
            "write it as text, in double quotes");
}

}  // namespace
}  // namespace attune::scenario
