#include "scenario/names.h"

#include <gtest/gtest.h>

#include "small_scenario.h"

namespace attune::scenario {
namespace {

// The only finding of the small scenario with a change, as "place message: fix".
std::string said_of(std::string_view from, std::string_view to) {
  const Findings findings = testing::check_small(from, to).findings;
  return findings.size() != 1
             ? testing::places(findings)
             : std::to_string(findings[0].line) + ":" + std::to_string(findings[0].column) + " " +
                   findings[0].message + ": " + findings[0].fix;
}

TEST(Names, KeepTheOrderInWhichTheyWereAdded) {
  NameTable table;
  EXPECT_EQ(table.add("b"), 0);
  EXPECT_EQ(table.add("a"), 1);
  EXPECT_EQ(table.add("b"), kNone) << "it is there already";
  EXPECT_EQ(table.find("a"), 1);
  EXPECT_EQ(table.find("c"), kNone);
  EXPECT_EQ(table.known(), (std::vector<std::string>{"b", "a"}));
}

TEST(Names, OfAnIncludedFileComeFirstInsideIt) {
  NameTable table;
  table.add("hall");
  table.add("pauses/hall");
  table.add("pauses/door");
  EXPECT_EQ(find_in_scope(table, "hall", {}), 0);
  EXPECT_EQ(find_in_scope(table, "pauses/hall", {}), 1);
  EXPECT_EQ(find_in_scope(table, "hall", {"pauses/"}), 1);
  EXPECT_EQ(find_in_scope(table, "door", {}), kNone) << "only under its stem";
  EXPECT_EQ(find_in_scope(table, "hall", {"other/"}), kNone) << "the scenario's own are hidden";
  EXPECT_EQ(find_in_scope(table, "pauses/door", {"other/"}), 2);
}

TEST(Names, OfAnEndBehindGoOrVisitAreToldApart) {
  EXPECT_EQ(said_of("go: hall", "go: closer"),
            "38:13 'closer' is an end, not a node: write 'end: closer'");
  EXPECT_EQ(said_of("- visit: pauses/breathe", "- visit: closer"),
            "48:14 'closer' is an end, not a node: write 'end: closer'");
  EXPECT_EQ(said_of("- end: closer", "- go: closer"),
            "52:11 'closer' is an end, not a node: write 'end: closer'");
}

TEST(Names, OfANodeBehindEndAreToldApart) {
  EXPECT_EQ(said_of("end: further", "end: hall"),
            "46:14 'hall' is a node, not an end: name an end; play goes on there with 'go: hall'");
}

TEST(Names, MayBeSharedByANodeAndAnEnd) {
  std::string text = testing::with(testing::kSmallScenario, "  closer:", "  hall:");
  for (int i = 0; i < 2; ++i) {
    text = testing::with(text, "end: closer", "end: hall");
  }
  EXPECT_EQ(testing::places(check_scenario_text(text, testing::small_path()).findings), "");
}

TEST(Names, OfQuantitiesAreLookedUpWithTheirOwner) {
  EXPECT_EQ(said_of("by: tom.distress", "by: ines.distress"),
            "49:11 'ines' has no quantity 'distress': write tom.distress");
  EXPECT_EQ(said_of("by: tom.distress", "by: tom.distres"),
            "49:11 'tom' has no quantity 'distres': did you mean 'distress'?");
  EXPECT_EQ(said_of("by: tom.distress", "by: tomm.distress"),
            "49:11 nobody in the cast is called 'tomm': did you mean 'tom'?");
  EXPECT_EQ(said_of("by: tom.distress", "by: couple.distress"),
            "49:11 'couple' has no quantity 'distress': write tom.distress");
}

}  // namespace
}  // namespace attune::scenario
