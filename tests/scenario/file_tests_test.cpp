#include "scenario/file_tests.h"

#include <gtest/gtest.h>

#include "support/scenario_builder.h"

namespace attune::scenario {
namespace {

using testing::kTom;
using testing::small_evening;

FileTest test_of(std::vector<std::string> pick, Index end) {
  FileTest test;
  test.name = "one evening";
  test.pick = std::move(pick);
  test.end = end;
  test.at = {.line = 12, .column = 3, .file = 0};
  return test;
}

Findings findings_of(Scenario scenario) {
  Sources sources;
  sources.emplace_back("at-home.yaml", "");
  Reporter reporter(sources);
  run_file_tests(testing::finished(std::move(scenario)), reporter);
  return reporter.take_sorted();
}

Findings findings_for(const FileTest& test, Scenario scenario = small_evening()) {
  scenario.tests = {test};
  return findings_of(std::move(scenario));
}

TEST(FileTests, FindNothingWhereAllIsAsTheAuthorSays) {
  FileTest test = test_of({"n0#promise", "n2#stay"}, 0);
  test.expect = testing::variable(0, Comparison::kEqual, 1);
  EXPECT_TRUE(findings_for(test).empty());
}

TEST(FileTests, SayWhatThereWasWhereAPickIsNotOffered) {
  const Findings findings = findings_for(test_of({"n0#listen", "n0#listen", "n2#stay"}, 0));
  ASSERT_EQ(findings.size(), 1U) << "what follows from it is not told again";
  const Finding& finding = findings[0];
  EXPECT_EQ(finding.code, "ATN0801");
  EXPECT_EQ(finding.kind, 8);
  EXPECT_EQ(finding.severity, Severity::kError);
  EXPECT_EQ(finding.file, "at-home.yaml");
  EXPECT_EQ(finding.line, 12);
  EXPECT_EQ(finding.column, 3);
  EXPECT_EQ(finding.message,
            "the test 'one evening' fails: after 1 pick, 'n0#listen' cannot be picked; "
            "in n2 there are n2#stay, n2#leave and n2#again");
}

TEST(FileTests, NameALockedOptionAsLocked) {
  const Findings findings = findings_for(test_of({"n0#breathe"}, 0));
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_NE(findings[0].message.find("and n0#breathe (locked)"), std::string::npos)
      << findings[0].message;
}

TEST(FileTests, SayWhereItEndsInstead) {
  const Findings findings = findings_for(test_of({"n0#listen", "n2#leave"}, 0));
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].code, "ATN0802");
  EXPECT_EQ(findings[0].message,
            "the test 'one evening' fails: it ends in 'further' and not in 'closer'");
}

TEST(FileTests, SayThatItDoesNotEndAndDoNotReadWhatIsExpectedThen) {
  FileTest test = test_of({"n0#listen"}, 0);
  test.expect = testing::variable(0, Comparison::kEqual, 2);
  const Findings findings = findings_for(test);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].code, "ATN0802");
  EXPECT_EQ(findings[0].message,
            "the test 'one evening' fails: it does not end; in n2 there are n2#stay, n2#leave and "
            "n2#again");
}

TEST(FileTests, SayWhyAPlayCannotGoOn) {
  Scenario scenario = testing::two_at_home();
  testing::add_nodes(scenario, {{testing::back()}});
  const Findings findings = findings_for(test_of({}, 0), std::move(scenario));
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].code, "ATN0802");
  EXPECT_NE(findings[0].message.find("it stops in n0: 'back' stands in a node"), std::string::npos);
}

TEST(FileTests, SayHowItIsWhereWhatIsExpectedDoesNotHold) {
  Scenario scenario = small_evening();
  scenario.variables.push_back({.id = "told",
                                .kind = Variable::Kind::kTruth,
                                .low = 0,
                                .high = 1,
                                .initial = 1,
                                .values = {},
                                .at = {}});
  scenario.variables.push_back({.id = "day",
                                .kind = Variable::Kind::kWord,
                                .low = 0,
                                .high = 1,
                                .initial = 1,
                                .values = {"calm", "hard"},
                                .at = {}});
  FileTest test = test_of({"n0#promise", "n2#stay"}, 0);
  test.expect = testing::variable(0, Comparison::kEqual, 2);
  const Findings findings = findings_for(test, std::move(scenario));
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].code, "ATN0803");
  EXPECT_NE(findings[0].message.find("'as written' does not hold at the end, where distress is "),
            std::string::npos)
      << findings[0].message;
  EXPECT_NE(findings[0].message.find("asked is 1, told is true and day is hard"), std::string::npos)
      << findings[0].message;
}

TEST(FileTests, PlayTheSeatThatTheTestNames) {
  FileTest test = test_of({"n1#soft"}, 0);
  EXPECT_EQ(findings_for(test).at(0).code, "ATN0801") << "Ines cannot pick what Tom says";
  test.seat = kTom;
  EXPECT_EQ(findings_for(test).at(0).code, "ATN0802") << "Tom can, and is asked again";
}

TEST(FileTests, ReportEveryTestInTheOrderOfTheFile) {
  Scenario scenario = small_evening();
  scenario.tests = {test_of({"n0#nobody"}, 0), test_of({"n0#listen", "n2#stay"}, 0),
                    test_of({"n0#listen", "n2#stay"}, 1)};
  const Findings findings = findings_of(std::move(scenario));
  ASSERT_EQ(findings.size(), 2U);
  EXPECT_EQ(findings[0].code, "ATN0801");
  EXPECT_EQ(findings[1].code, "ATN0802");
}

TEST(FileTests, AreRunUpToABound) {
  Scenario scenario = small_evening();
  scenario.tests.assign(kMostTests, test_of({"n0#promise", "n2#stay"}, 0));
  EXPECT_TRUE(findings_of(scenario).empty());
  FileTest wrong = test_of({"n0#nowhere"}, 0);
  wrong.at.line = 99;
  scenario.tests.insert(scenario.tests.end(), 3, wrong);
  const Findings findings = findings_of(scenario);
  ASSERT_EQ(findings.size(), 1U) << "said once, and nothing of what is not run";
  EXPECT_EQ(findings[0].code, "ATN0804");
  EXPECT_EQ(findings[0].line, 99);
}

TEST(FileTests, PickUpToABoundInAll) {
  const std::vector<std::string> long_one(kMostPicksOfTests - 1, "n0#nowhere");
  Scenario scenario = small_evening();
  scenario.tests = {test_of({"n0#promise", "n2#stay"}, 0), test_of(long_one, 0)};
  ASSERT_EQ(findings_of(scenario).size(), 1U);
  EXPECT_EQ(findings_of(scenario)[0].code, "ATN0804");
  scenario.tests = {test_of(long_one, 0)};
  EXPECT_EQ(findings_of(scenario)[0].code, "ATN0801");
}

}  // namespace
}  // namespace attune::scenario
