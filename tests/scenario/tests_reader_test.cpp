#include "scenario/tests_reader.h"

#include <gtest/gtest.h>

#include "small_scenario.h"

namespace attune::scenario {
namespace {

std::string findings_after(std::string_view to) {
  return testing::places(
      testing::check_small("staying: {pick: [kitchen#yes], end: closer}", to).findings);
}

TEST(TestsReader, ReadsPicksEndSeatAndExpectation) {
  const Loaded loaded = testing::check_small(
      "end: closer}", "end: closer, seat: ines, expect: tom.distress <= alarmed}");
  ASSERT_NE(loaded.scenario, nullptr) << testing::places(loaded.findings);
  const FileTest& test = loaded.scenario->tests.at(0);
  EXPECT_EQ(test.name, "staying");
  EXPECT_EQ(test.pick, (std::vector<std::string>{"kitchen#yes"}));
  EXPECT_EQ(test.end, 0);
  EXPECT_EQ(test.seat, 1);
  EXPECT_EQ(test.expect->text, "tom.distress <= alarmed");
}

TEST(TestsReader, SaysWhatIsWrongWithATest) {
  EXPECT_EQ(findings_after("staying: {end: closer}"), "ATN0202 55:3\n");
  EXPECT_EQ(findings_after("staying: {pick: [kitchen#yes]}"), "ATN0202 55:3\n");
  EXPECT_EQ(findings_after("staying: {pick: kitchen#yes, end: closer}"), "ATN0203 55:19\n");
  EXPECT_EQ(findings_after("staying: {pick: [kitchen#yes], end: closed}"), "ATN0304 55:39\n");
  EXPECT_EQ(findings_after("staying: {pick: [kitchen#yes], end: closer, seat: kit}"),
            "ATN0301 55:53\n");
  EXPECT_EQ(findings_after("staying: {pick: [kitchen#yes], end: closer, expect: tuld}"),
            "ATN0305 55:55\n");
  EXPECT_EQ(findings_after("staying: [kitchen#yes]"), "ATN0203 55:12\n");
}

TEST(TestsReader, WantsASeatThatIsOffered) {
  EXPECT_EQ(findings_after("staying: {pick: [kitchen#yes], end: closer, seat: tom}"),
            "ATN0206 55:53\n");
}

}  // namespace
}  // namespace attune::scenario
