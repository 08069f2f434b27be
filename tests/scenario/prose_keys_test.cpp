#include "scenario/prose_keys.h"

#include <gtest/gtest.h>

namespace attune::scenario {
namespace {

bool in_nodes(std::string_view key, bool after_dash, bool before_bracket = false) {
  return holds_prose(
      {.section = "nodes", .key = key, .after_dash = after_dash, .before_bracket = before_bracket});
}

TEST(ProseKeys, AboveTheNodesAreTheTitleAndTheEnds) {
  EXPECT_TRUE(holds_prose({.section = "title", .key = "title", .at_line_start = true}));
  EXPECT_FALSE(holds_prose({.section = "minutes", .key = "minutes", .at_line_start = true}));
  EXPECT_TRUE(holds_prose({.section = "ends", .key = "closer"}));
  EXPECT_FALSE(holds_prose({.section = "state", .key = "asked"}));
  EXPECT_FALSE(holds_prose({.section = "cast", .key = "tom"}));
}

TEST(ProseKeys, AreThoseOfWhoeverSpeaks) {
  for (const char* key : {"tom", "tom.worrying", "tom#k3f", "_", "coach", "reflect"}) {
    EXPECT_TRUE(in_nodes(key, true)) << key;
  }
  EXPECT_FALSE(in_nodes("kitchen", false)) << "a node";
}

TEST(ProseKeys, AreNotThoseOfStepsThatHoldNone) {
  for (const char* key :
       {"go", "set", "if", "choose", "choose tom", "end", "visit", "by", "takes"}) {
    EXPECT_FALSE(in_nodes(key, true)) << key;
  }
}

TEST(ProseKeys, OfAnOptionAreProseWhereverTheyStand) {
  for (const char* key : {"pick", "pick#yes", "coach", "why", "hears", "does"}) {
    EXPECT_TRUE(in_nodes(key, false)) << key;
  }
  for (const char* key : {"as", "go", "then", "once"}) {
    EXPECT_FALSE(in_nodes(key, false)) << key;
  }
}

TEST(ProseKeys, LeaveTheStepsInBracketsAlone) {
  EXPECT_FALSE(in_nodes("any", true, true));
  EXPECT_FALSE(in_nodes("calm", true, true));
  EXPECT_TRUE(in_nodes("tom", true, true)) << "a line that begins with a bracket";
}

}  // namespace
}  // namespace attune::scenario
