#include "scenario/load.h"

#include <gtest/gtest.h>

#include <string>

#include "base/stable_hash.h"
#include "base/text.h"
#include "small_scenario.h"

namespace attune::scenario {
namespace {

namespace fs = std::filesystem;

fs::path fixture(const std::string& name) {
  return fs::path(ATTUNE_SOURCE_DIR) / "tests/scenario/fixtures" / name;
}

std::string codes(const Findings& findings) {
  std::string text;
  for (const Finding& finding : findings) {
    text += finding.code + " ";
  }
  return text;
}

std::string repeated(std::string_view piece, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) {
    text += piece;
  }
  return text;
}

TEST(Load, ReadsTheWorkedExampleWithItsInclude) {
  const Loaded loaded = load_scenario(fixture("four-hours.yaml"));
  ASSERT_EQ(testing::places(loaded.findings), "");
  const Scenario& scenario = *loaded.scenario;
  EXPECT_EQ(scenario.id, "four-hours");
  EXPECT_EQ(scenario.title, "Four hours, no answer");
  EXPECT_EQ(scenario.themes, (std::vector<std::string>{"reassurance", "unanswered messages"}));
  EXPECT_EQ(scenario.sources, (std::vector<int>{1, 4}));
  EXPECT_EQ(scenario.nodes.size(), 6U);
  EXPECT_EQ(scenario.nodes.back().name, "pauses/breathe");
  EXPECT_EQ(scenario.nodes.back().at.file, 1);
  EXPECT_EQ(scenario.nodes[static_cast<std::size_t>(scenario.start)].name, "kitchen");
  EXPECT_EQ(scenario.tests.size(), 2U);
  EXPECT_EQ(scenario.option_count, 7);
  EXPECT_EQ(scenario.choose_count, 2);
  EXPECT_EQ(scenario.any_count, 1);
  EXPECT_EQ(scenario.files.size(), 2U);
}

TEST(Load, ReadsALongShippedEvening) {
  const Loaded loaded = load_scenario(fixture("the-phone-face-down.yaml"));
  EXPECT_EQ(testing::places(loaded.findings), "");
  ASSERT_NE(loaded.scenario, nullptr);
  EXPECT_EQ(loaded.scenario->tests.size(), 5U);
}

TEST(Load, SaysWhatCannotBeRead) {
  EXPECT_EQ(codes(load_scenario(fixture("nowhere.yaml")).findings), "ATN0101 ");
  EXPECT_EQ(codes(load_scenario(fixture("lib")).findings), "ATN0101 ");
  EXPECT_EQ(codes(load_scenario(fixture("four-hours.yaml"), {100}).findings), "ATN0102 ");
  EXPECT_EQ(codes(load_scenario_text(testing::kSmallScenario, "x.yaml", {100}).findings),
            "ATN0102 ");
}

TEST(Load, CountsWhatIsTooMuchToList) {
  const Loaded loaded = load_scenario_text("nodes:\n" + repeated("  a:\n", 2000), "x.yaml");
  ASSERT_EQ(loaded.findings.size(), 501U);
  EXPECT_EQ(loaded.findings.back().code, "ATN0120");
}

TEST(Load, RefusesNestingBeforeItCostsAnything) {
  for (const std::string_view piece : {"[", "{a: ", "- ", "[{", "- - "}) {
    const Loaded loaded = load_scenario_text("a:\n  " + repeated(piece, 100'000), "x.yaml");
    EXPECT_EQ(codes(loaded.findings), "ATN0115 ") << piece;
  }
  std::string stairs;
  for (int i = 0; i < 500; ++i) {
    stairs += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
  }
  EXPECT_EQ(codes(load_scenario_text(stairs, "x.yaml").findings), "ATN0115 ");
}

TEST(Load, SurvivesWhatIsNoScenarioAtAll) {
  const std::string giant = "title: " + std::string(900'000, 'x');
  const std::string binary(
      "\x7F"
      "ELF\x02\x01\0\0\xFE\xFF",
      10);
  for (const std::string& text : {std::string(),
                                  std::string("\n"),
                                  std::string("# only a comment"),
                                  std::string("words"),
                                  std::string("- a\n- b"),
                                  std::string("a: &x [*x, *x]"),
                                  std::string("? [a]\n: {b: c}"),
                                  std::string("[a, b]: c\n{x: y}: z"),
                                  std::string("\"\": \"\""),
                                  giant,
                                  binary,
                                  repeated("b: ", 50'000),
                                  repeated("? ", 50'000),
                                  std::string(1000, '\0'),
                                  std::string("\xFF\xFE\x66\0", 4),
                                  std::string("a: '"),
                                  std::string("}"),
                                  std::string(":"),
                                  std::string("---\n---\n..."),
                                  std::string("nodes: {a: [{}, [], x]}")}) {
    const Loaded loaded = load_scenario_text(text, "x.yaml");
    EXPECT_EQ(loaded.scenario, nullptr) << text.substr(0, 20);
    EXPECT_GT(count(loaded.findings, Severity::kError), 0) << text.substr(0, 20);
  }
}

TEST(Load, ReadsEveryCutOfAScenarioWithoutFalling) {
  const std::string_view whole = testing::kSmallScenario;
  for (std::size_t length = 0; length < whole.size(); length += 7) {
    const Loaded loaded = load_scenario_text(whole.substr(0, length), testing::small_path());
    EXPECT_EQ(loaded.scenario == nullptr, !playable(loaded.findings)) << length;
  }
}

TEST(Load, SurvivesAThousandSmallAccidents) {
  constexpr std::string_view kAccidents = "{}[]:#\"'?,-&*!|>%@` \t\n\0\xFF.x/";
  for (std::uint64_t seed = 0; seed < 1000; ++seed) {
    std::string text(testing::kSmallScenario);
    for (std::uint64_t hit = 0; hit < 1 + seed % 4; ++hit) {
      const std::size_t at = draw(seed, 2 * hit) % text.size();
      text[at] = kAccidents[draw(seed, 2 * hit + 1) % kAccidents.size()];
    }
    const Loaded loaded = load_scenario_text(text, testing::small_path());
    ASSERT_EQ(loaded.scenario == nullptr, !playable(loaded.findings)) << seed;
    for (const Finding& finding : loaded.findings) {
      ASSERT_GE(finding.line, 1) << seed;
      ASSERT_GE(finding.column, 1) << seed;
      ASSERT_EQ(first_malformed_byte(format_finding(finding)), std::string::npos) << seed;
    }
  }
}

TEST(Load, AcceptsAByteOrderMarkWindowsLineEndsAndOneDocumentMark) {
  std::string text = "\xEF\xBB\xBF---\n" + std::string(testing::kSmallScenario);
  EXPECT_EQ(testing::places(load_scenario_text(text, testing::small_path()).findings), "");
  std::string windows;
  for (const char byte : testing::kSmallScenario) {
    windows += byte == '\n' ? std::string("\r\n") : std::string(1, byte);
  }
  const Loaded loaded = load_scenario_text(windows, testing::small_path());
  EXPECT_EQ(testing::places(loaded.findings), "");
  EXPECT_EQ(
      loaded.scenario->content_hash,
      load_scenario_text(testing::kSmallScenario, testing::small_path()).scenario->content_hash);
}

TEST(Load, HashesTheContentAndNotThePlace) {
  const auto hash = [](std::string_view from, std::string_view to) {
    return load_scenario_text(testing::with(testing::kSmallScenario, from, to),
                              testing::small_path())
        .scenario->content_hash;
  };
  EXPECT_EQ(hash("Small", "Small"), hash("Small", "Small"));
  EXPECT_NE(hash("Small", "Small"), hash("Small", "Smaller"));
  EXPECT_NE(hash("Small", "Small"), hash("{accommodation: 3}", "{accommodation: 2}"));
}

TEST(Load, ReportsEveryProblemInOneRun) {
  std::string text(testing::kSmallScenario);
  text = testing::with(text, "Two plates.", "Two: plates.");
  text = testing::with(text, "go: hall", "go: hill");
  text = testing::with(text, "minutes: 2", "minuets: 2");
  text = testing::with(text, "asked >= 1", "asked >= 9");
  const Loaded loaded = load_scenario_text(text, testing::small_path());
  EXPECT_EQ(testing::places(loaded.findings),
            "ATN0201 4:1\nATN0109 28:13\nATN0402 31:19\nATN0303 38:13\n");
  EXPECT_EQ(loaded.scenario, nullptr);
}

TEST(Load, OffersAFixForNamesThatAreNearlyRight) {
  const Loaded loaded = testing::check_small("go: hall", "go: hal");
  ASSERT_EQ(loaded.findings.size(), 1U);
  EXPECT_EQ(loaded.findings[0].fix, "did you mean 'hall'?");
}

}  // namespace
}  // namespace attune::scenario
