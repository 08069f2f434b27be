#include "scenario/finding.h"

#include <gtest/gtest.h>

namespace attune::scenario {
namespace {

Finding example() {
  Finding finding;
  finding.code = "ATN0303";
  finding.kind = 3;
  finding.file = "a.yaml";
  finding.line = 7;
  finding.column = 5;
  finding.message = "no node is called 'hal'";
  finding.source_line = "go: hal";
  finding.fix = "did you mean 'hall'?";
  return finding;
}

TEST(Finding, PrintsAsACompilerWould) {
  EXPECT_EQ(format_finding(example()),
            "a.yaml:7:5: error ATN0303: no node is called 'hal'\n"
            "    go: hal\n"
            "        ^\n"
            "    fix: did you mean 'hall'?\n");
}

TEST(Finding, LeavesOutWhatItDoesNotHave) {
  Finding finding = example();
  finding.severity = Severity::kWarning;
  finding.source_line.clear();
  finding.fix.clear();
  EXPECT_EQ(format_finding(finding), "a.yaml:7:5: warning ATN0303: no node is called 'hal'\n");
}

TEST(Finding, CountsBySeverity) {
  Findings findings(3, example());
  findings[1].severity = Severity::kNote;
  EXPECT_EQ(count(findings, Severity::kError), 2);
  EXPECT_EQ(count(findings, Severity::kNote), 1);
  EXPECT_EQ(count(findings, Severity::kWarning), 0);
}

TEST(Finding, OfFlowDoesNotKeepAScenarioFromBeingPlayed) {
  Finding flow = example();
  flow.kind = 5;
  Finding warning = example();
  warning.severity = Severity::kWarning;
  EXPECT_TRUE(playable({flow, warning}));
  EXPECT_FALSE(playable({flow, example()}));
}

}  // namespace
}  // namespace attune::scenario
