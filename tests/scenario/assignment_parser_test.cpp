#include "scenario/assignment_parser.h"

#include <gtest/gtest.h>

#include "small_scenario.h"

namespace attune::scenario {
namespace {

Loaded load_set(std::string_view set) {
  return testing::load_steps("    - set: " + std::string(set) +
                             "\n    - if: told or asked > 0 or day is hard\n"
                             "      then: {tom: hm}\n    - end: closer\n");
}

std::vector<Assignment> read(std::string_view set) {
  const Loaded loaded = load_set(set);
  EXPECT_EQ(testing::places(loaded.findings), "") << set;
  return loaded.scenario ? std::get<Set>(testing::kitchen(loaded)[0].what).assignments
                         : std::vector<Assignment>();
}

std::string findings_of(std::string_view set) { return testing::places(load_set(set).findings); }

TEST(AssignmentParser, ReadsStepsUpAndDown) {
  const auto up = read("asked +1");
  ASSERT_EQ(up.size(), 1U);
  EXPECT_EQ(up[0].kind, Assignment::Kind::kAdd);
  EXPECT_EQ(up[0].value, 1);
  EXPECT_EQ(read("asked -2")[0].value, -2);
  EXPECT_EQ(read("asked + 1")[0].value, 1);
}

TEST(AssignmentParser, ReadsValues) {
  EXPECT_EQ(read("asked = 2")[0].value, 2);
  EXPECT_EQ(read("asked = 2")[0].kind, Assignment::Kind::kSet);
  EXPECT_EQ(read("told = true")[0].value, 1);
  EXPECT_EQ(read("told = false")[0].value, 0);
  EXPECT_EQ(read("day = hard")[0].value, 1);
}

TEST(AssignmentParser, ReadsListsInOrder) {
  const auto both = read("[asked +1, told = true]");
  ASSERT_EQ(both.size(), 2U);
  EXPECT_EQ(both[0].variable, 0);
  EXPECT_EQ(both[1].variable, 1);
  EXPECT_EQ(both[1].at.column, 23);
}

TEST(AssignmentParser, SaysWhatItCannotRead) {
  EXPECT_EQ(findings_of("asked"), "ATN0410 24:12\n");
  EXPECT_EQ(findings_of("asked ++"), "ATN0410 24:12\n");
  EXPECT_EQ(findings_of("asked = hard"), "ATN0410 24:12\n");
  EXPECT_EQ(findings_of("told +1"), "ATN0410 24:12\n");
  EXPECT_EQ(findings_of("asked = 4"), "ATN0405 24:12\n");
  EXPECT_EQ(findings_of("day = harder"), "ATN0404 24:12\n");
  EXPECT_EQ(findings_of("told = 1"), "ATN0404 24:12\n");
  EXPECT_EQ(findings_of("aksed +1"), "ATN0305 24:12\n");
  EXPECT_EQ(findings_of("asked -4"), "ATN0413 24:12\n");
}

}  // namespace
}  // namespace attune::scenario
