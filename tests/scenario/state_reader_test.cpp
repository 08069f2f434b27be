#include "scenario/state_reader.h"

#include <gtest/gtest.h>

#include "small_scenario.h"

namespace attune::scenario {
namespace {

std::string findings_after(std::string_view to) {
  return testing::places(testing::check_small("  told: false", to).findings);
}

TEST(StateReader, ReadsTruthsNumbersAndWords) {
  const Loaded loaded = testing::check_small("asked: 0 in 0..3", "asked: -1 in -2..3");
  ASSERT_NE(loaded.scenario, nullptr) << testing::places(loaded.findings);
  const std::vector<Variable>& variables = loaded.scenario->variables;
  ASSERT_EQ(variables.size(), 3U);
  EXPECT_EQ(variables[0].kind, Variable::Kind::kNumber);
  EXPECT_EQ(variables[0].initial, -1);
  EXPECT_EQ(variables[0].low, -2);
  EXPECT_EQ(variables[0].high, 3);
  EXPECT_EQ(variables[1].kind, Variable::Kind::kTruth);
  EXPECT_EQ(variables[1].initial, 0);
  EXPECT_EQ(variables[2].kind, Variable::Kind::kWord);
  EXPECT_EQ(variables[2].values, (std::vector<std::string>{"calm", "hard"}));
  EXPECT_EQ(variables[2].high, 1);
}

TEST(StateReader, SaysWhatDeclaresNoVariable) {
  EXPECT_EQ(findings_after("  told: maybe"), "ATN0206 15:9\n");
  EXPECT_EQ(findings_after("  told: true\n  x: 0 in 3"), "ATN0206 16:6\n");
  EXPECT_EQ(findings_after("  told: true\n  x: 5 in 0..3"), "ATN0405 16:6\n");
  EXPECT_EQ(findings_after("  told: true\n  x: 0 in 3..0"), "ATN0405 16:6\n");
  EXPECT_EQ(findings_after("  told: true\n  x: 0 in 0..99999"), "ATN0405 16:6\n");
  EXPECT_EQ(findings_after("  told: true\n  x: a of [b, c]"), "ATN0404 16:6\n");
  EXPECT_EQ(findings_after("  told: true\n  x: a of b"), "ATN0206 16:6\n");
  EXPECT_EQ(findings_after("  told: true\n  x: a of [a, B]"), "ATN0309 16:6\n");
}

TEST(StateReader, WarnsOfWhatNobodyReads) {
  EXPECT_EQ(findings_after("  told: false\n  unread: false"), "ATN0409 16:3\n");
}

}  // namespace
}  // namespace attune::scenario
