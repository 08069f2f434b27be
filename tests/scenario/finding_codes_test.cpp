#include "scenario/finding_codes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "finding_cases.h"
#include "small_scenario.h"

namespace attune::scenario {
namespace {

using testing::FindingCase;

bool found_at(const Findings& findings, const FindingCase& wanted) {
  return std::any_of(findings.begin(), findings.end(), [&wanted](const Finding& finding) {
    return finding.code == rule_of(wanted.code).id && finding.line == wanted.line &&
           finding.column == wanted.column;
  });
}

void expect_found(const std::vector<FindingCase>& cases) {
  for (const FindingCase& one : cases) {
    const Loaded loaded = testing::check_small(one.from, one.to);
    for (const Finding& finding : loaded.findings) {
      EXPECT_NE(finding.fix, "") << finding.code << " " << finding.message;
    }
    EXPECT_TRUE(found_at(loaded.findings, one))
        << rule_of(one.code).id << " at " << one.line << ":" << one.column << " for '" << one.to
        << "', but found:\n"
        << testing::places(loaded.findings);
  }
}

TEST(FindingCodes, NameTheirClassAndNeverRepeat) {
  std::set<std::string_view> ids;
  for (const FindingRule& rule : finding_rules()) {
    EXPECT_EQ(&rule, &rule_of(rule.code)) << rule.id;
    EXPECT_EQ(rule.id.substr(0, 4), "ATN0");
    EXPECT_TRUE(rule.kind() >= 1 && rule.kind() <= 8) << rule.id;
    EXPECT_TRUE(ids.insert(rule.id).second) << rule.id;
    EXPECT_FALSE(rule.meaning.empty());
  }
}

TEST(FindingCodes, NoneIsFoundInACleanFile) {
  const Loaded loaded = check_scenario_text(testing::kSmallScenario, testing::small_path());
  EXPECT_EQ(testing::places(loaded.findings), "");
  EXPECT_NE(loaded.scenario, nullptr);
}

// A code that needs another file than the small scenario, or several, and the test that has it.
struct TestedElsewhere {
  FindingCode code = FindingCode::kUnreadable;
  std::string file;
  std::string test;
};

std::vector<TestedElsewhere> tested_elsewhere() {
  const std::string translations = "scenario/translation/translation_reader_test.cpp";
  return {
      {FindingCode::kUnreadable, "scenario/load_test.cpp", "SaysWhatCannotBeRead"},
      {FindingCode::kTooLarge, "scenario/load_test.cpp", "SaysWhatCannotBeRead"},
      {FindingCode::kTooManyFindings, "scenario/load_test.cpp", "CountsWhatIsTooMuchToList"},
      {FindingCode::kTooManyTests, "scenario/file_tests_test.cpp", "AreRunUpToABound"},
      {FindingCode::kNotProven, "scenario/proof/flow_findings_test.cpp",
       "SaysWhenTheBudgetIsTooSmall"},
      {FindingCode::kStaleTranslation, translations, "FindsWhatIsStaleAtItsHash"},
      {FindingCode::kUnknownText, translations, "FindsWhatTheScenarioDoesNotHave"},
      {FindingCode::kMissingTranslation, translations, "SaysOnceHowMuchIsMissing"},
      {FindingCode::kTranslationMarks, translations, "FindsMarksThatWereLost"},
      {FindingCode::kFollowsGender, "scenario/craft_balance_test.cpp",
       "IsAskedOfFourCouplesAndMore"},
      {FindingCode::kNotRead, "cli/scenario_files_test.cpp",
       "AreNamedWhereTheirNameKeepsThemFromBeingRead"},
  };
}

std::set<FindingCode> codes_with_a_case() {
  std::set<FindingCode> covered;
  for (const auto& cases : {testing::text_cases(), testing::schema_cases(), testing::name_cases(),
                            testing::type_cases(), testing::flow_cases(), testing::craft_cases(),
                            testing::safety_cases(), testing::test_cases()}) {
    for (const FindingCase& one : cases) {
      covered.insert(one.code);
    }
  }
  return covered;
}

// The body of `test` in a file below tests/, or nothing.
std::string body_of(const TestedElsewhere& place) {
  std::ostringstream text;
  text << std::ifstream(std::string(ATTUNE_SOURCE_DIR) + "/tests/" + place.file).rdbuf();
  const std::string all = text.str();
  const std::size_t start = all.find(", " + place.test + ")");
  return start == std::string::npos ? "" : all.substr(start, all.find("\n}", start) - start);
}

TEST(FindingCodes, EachHaveATextThatFailsAndOneThatPasses) {
  std::set<FindingCode> covered = codes_with_a_case();
  for (const TestedElsewhere& place : tested_elsewhere()) {
    EXPECT_NE(body_of(place).find(rule_of(place.code).id), std::string::npos)
        << place.file << " has no test " << place.test << " with " << rule_of(place.code).id;
    EXPECT_TRUE(covered.insert(place.code).second) << rule_of(place.code).id << " has a case";
  }
  const Findings clean =
      check_scenario_text(testing::kSmallScenario, testing::small_path()).findings;
  for (const FindingRule& rule : finding_rules()) {
    EXPECT_TRUE(covered.contains(rule.code)) << rule.id << " is produced by no case";
    EXPECT_TRUE(std::none_of(clean.begin(), clean.end(), [&rule](const Finding& finding) {
      return finding.code == rule.id;
    })) << rule.id;
  }
}

TEST(FindingCodes, OfTextSafetyPointToTheirPlace) { expect_found(testing::text_cases()); }
TEST(FindingCodes, OfTheSchemaPointToTheirPlace) { expect_found(testing::schema_cases()); }
TEST(FindingCodes, OfNamesPointToTheirPlace) { expect_found(testing::name_cases()); }
TEST(FindingCodes, OfTypesAndRangesPointToTheirPlace) { expect_found(testing::type_cases()); }
TEST(FindingCodes, OfFlowPointToTheirPlace) { expect_found(testing::flow_cases()); }
TEST(FindingCodes, OfCraftPointToTheirPlace) { expect_found(testing::craft_cases()); }
TEST(FindingCodes, OfSafetyPointToTheirPlace) { expect_found(testing::safety_cases()); }
TEST(FindingCodes, OfTheFilesOwnTestsPointToTheirPlace) { expect_found(testing::test_cases()); }

}  // namespace
}  // namespace attune::scenario
