#include "scenario/finding_codes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

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

TEST(FindingCodes, AreAllCoveredByACase) {
  // Those that need another file than the small scenario are in load_test.cpp, file_tests_test.cpp
  // and translation/translation_reader_test.cpp.
  std::set<FindingCode> covered = {
      FindingCode::kUnreadable,         FindingCode::kTooLarge,
      FindingCode::kTooManyFindings,    FindingCode::kTooManyTests,
      FindingCode::kStaleTranslation,   FindingCode::kUnknownText,
      FindingCode::kMissingTranslation, FindingCode::kTranslationMarks};
  for (const auto& cases : {testing::text_cases(), testing::schema_cases(), testing::name_cases(),
                            testing::type_cases(), testing::flow_cases(), testing::craft_cases(),
                            testing::test_cases()}) {
    for (const FindingCase& one : cases) {
      covered.insert(one.code);
    }
  }
  for (const FindingRule& rule : finding_rules()) {
    EXPECT_TRUE(covered.contains(rule.code)) << rule.id << " is produced by no case";
  }
}

TEST(FindingCodes, OfTextSafetyPointToTheirPlace) { expect_found(testing::text_cases()); }
TEST(FindingCodes, OfTheSchemaPointToTheirPlace) { expect_found(testing::schema_cases()); }
TEST(FindingCodes, OfNamesPointToTheirPlace) { expect_found(testing::name_cases()); }
TEST(FindingCodes, OfTypesAndRangesPointToTheirPlace) { expect_found(testing::type_cases()); }
TEST(FindingCodes, OfFlowPointToTheirPlace) { expect_found(testing::flow_cases()); }
TEST(FindingCodes, OfCraftPointToTheirPlace) { expect_found(testing::craft_cases()); }
TEST(FindingCodes, OfTheFilesOwnTestsPointToTheirPlace) { expect_found(testing::test_cases()); }

}  // namespace
}  // namespace attune::scenario
