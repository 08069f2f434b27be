#include "scenario/condition_parser.h"

#include <gtest/gtest.h>

#include <string>

#include "small_scenario.h"

namespace attune::scenario {
namespace {

Loaded load_condition(std::string_view condition) {
  return testing::load_steps("    - if: " + std::string(condition) +
                             "\n      then: {tom: hm}\n    - if: told or asked > 0 or day is hard\n"
                             "      then: {end: closer}\n    - end: closer\n");
}

// The tree with parentheses around every operation, to see what binds to what.
std::string tree(const Condition& condition, Index index) {
  const ConditionNode& node = condition.nodes[place_of(index)];
  switch (node.operation) {
    case Operation::kNot:
      return "!" + tree(condition, node.left);
    case Operation::kAnd:
      return "(" + tree(condition, node.left) + "&" + tree(condition, node.right) + ")";
    case Operation::kOr:
      return "(" + tree(condition, node.left) + "|" + tree(condition, node.right) + ")";
    case Operation::kTruth:
      return "t" + std::to_string(node.subject);
    case Operation::kVariable:
      return "v" + std::to_string(node.subject);
    case Operation::kBand:
      return "b";
    case Operation::kSeen:
      return "s";
    case Operation::kPicked:
      return "p";
    case Operation::kCount:
      return "c";
  }
  return "?";
}

Condition read(std::string_view condition) {
  const Loaded loaded = load_condition(condition);
  EXPECT_EQ(testing::places(loaded.findings), "") << condition;
  return loaded.scenario ? std::get<If>(testing::kitchen(loaded)[0].what).condition : Condition();
}

std::string tree_of(std::string_view text) {
  const Condition condition = read(text);
  return condition.root == kNone ? "" : tree(condition, condition.root);
}

ConditionNode only_node(std::string_view text) {
  const Condition condition = read(text);
  return condition.nodes.size() == 1 ? condition.nodes[0] : ConditionNode();
}

std::string findings_of(std::string_view text) {
  return testing::places(load_condition(text).findings);
}

TEST(ConditionParser, BindsNotTighterThanAndTighterThanOr) {
  EXPECT_EQ(tree_of("told or asked == 1 and not day is hard"), "(t1|(v0&!v2))");
  EXPECT_EQ(tree_of("(told or asked == 1) and day is hard"), "((t1|v0)&v2)");
  EXPECT_EQ(tree_of("not told and told"), "(!t1&t1)");
  EXPECT_EQ(tree_of("not (told and told)"), "!(t1&t1)");
  EXPECT_EQ(tree_of("told and told and told"), "((t1&t1)&t1)");
  EXPECT_EQ(tree_of("not not told"), "!!t1");
}

TEST(ConditionParser, ReadsEveryComparison) {
  EXPECT_EQ(only_node("asked == 1").comparison, Comparison::kEqual);
  EXPECT_EQ(only_node("asked != 1").comparison, Comparison::kNotEqual);
  EXPECT_EQ(only_node("asked < 1").comparison, Comparison::kLess);
  EXPECT_EQ(only_node("asked <= 1").comparison, Comparison::kLessEqual);
  EXPECT_EQ(only_node("asked > 1").comparison, Comparison::kGreater);
  EXPECT_EQ(only_node("asked >= 2").comparison, Comparison::kGreaterEqual);
  EXPECT_EQ(only_node("asked>=2").value, 2);
}

TEST(ConditionParser, ReadsWordsAndTruthValues) {
  EXPECT_EQ(only_node("told").operation, Operation::kTruth);
  const ConditionNode is_false = only_node("told is false");
  EXPECT_EQ(is_false.operation, Operation::kVariable);
  EXPECT_EQ(is_false.value, 0);
  const ConditionNode is_not = only_node("day is not hard");
  EXPECT_EQ(is_not.comparison, Comparison::kNotEqual);
  EXPECT_EQ(is_not.value, 1);
}

TEST(ConditionParser, ReadsBands) {
  const ConditionNode node = only_node("tom.distress >= alarmed");
  EXPECT_EQ(node.operation, Operation::kBand);
  EXPECT_EQ(node.quantity, model::Quantity::kDistress);
  EXPECT_EQ(node.value, 2);
  EXPECT_EQ(only_node("ines.withdrawal is guarded").quantity, model::Quantity::kWithdrawal);
}

TEST(ConditionParser, ReadsTheWaySoFar) {
  EXPECT_EQ(only_node("seen(hall)").subject, 0);
  EXPECT_EQ(only_node("seen(pauses/breathe)").subject, 2);
  const ConditionNode picked = only_node("picked(hall#stay)");
  EXPECT_EQ(picked.operation, Operation::kPicked);
  EXPECT_EQ(picked.subject, 0) << "the option's number";
  const ConditionNode counted = only_node("count(dismissive) >= 2");
  EXPECT_EQ(counted.style, model::ResponseStyle::kDismissive);
  EXPECT_EQ(counted.value, 2);
}

TEST(ConditionParser, KeepsTheTextAndItsPlaces) {
  const Condition condition = read("told and asked == 1");
  EXPECT_EQ(condition.text, "told and asked == 1");
  EXPECT_EQ(condition.at.column, 11);
  ASSERT_EQ(condition.nodes.size(), 3U);
  EXPECT_EQ(condition.nodes[1].at.column, 20) << "of 'asked'";
}

TEST(ConditionParser, SaysWhereAConditionBreaks) {
  EXPECT_EQ(findings_of("told and"), "ATN0401 24:19\n");
  EXPECT_EQ(findings_of("and told"), "ATN0401 24:11\n");
  EXPECT_EQ(findings_of("told told"), "ATN0401 24:16\n");
  EXPECT_EQ(findings_of("(told"), "ATN0401 24:16\n");
  EXPECT_EQ(findings_of("told)"), "ATN0401 24:15\n");
  EXPECT_EQ(findings_of("told $ told"), "ATN0401 24:16\n");
  EXPECT_EQ(findings_of("asked"), "ATN0401 24:16\n");
  EXPECT_EQ(findings_of("asked >= many"), "ATN0401 24:20\n");
  EXPECT_EQ(findings_of("seen()"), "ATN0401 24:16\n");
  EXPECT_EQ(findings_of("picked(hall)"), "ATN0401 24:22\n");
  EXPECT_EQ(findings_of("seem(hall)"), "ATN0401 24:11\n");
}

TEST(ConditionParser, KeepsKindsOfValuesApart) {
  EXPECT_EQ(findings_of("asked is 1"), "ATN0411 24:17\n");
  EXPECT_EQ(findings_of("day == hard"), "ATN0411 24:15\n");
  EXPECT_EQ(findings_of("told == true"), "ATN0411 24:16\n");
  EXPECT_EQ(findings_of("day is harder"), "ATN0404 24:18\n");
  EXPECT_EQ(findings_of("tom.distress >= hard"), "ATN0404 24:27\n");
  EXPECT_EQ(findings_of("count(rude) >= 1"), "ATN0404 24:17\n");
  EXPECT_EQ(findings_of("tom.arousal is settled"), "ATN0308 24:11\n");
  EXPECT_EQ(findings_of("tim.distress is calm"), "ATN0301 24:11\n");
  EXPECT_EQ(findings_of("asked >= 99999999999"), "ATN0401 24:20\n");
  EXPECT_EQ(findings_of("asked >= 9999999"), "ATN0405 24:20\n");
  EXPECT_EQ(findings_of("asked >= -2147483648"), "ATN0405 24:20\n");
}

TEST(ConditionParser, FindsComparisonsThatAlwaysComeOutTheSame) {
  EXPECT_EQ(findings_of("asked < 0"), "ATN0402 24:11\n");
  EXPECT_EQ(findings_of("asked == 4"), "ATN0402 24:11\n");
  EXPECT_EQ(findings_of("asked != 4"), "ATN0403 24:11\n");
  EXPECT_EQ(findings_of("asked <= 3"), "ATN0403 24:11\n");
  EXPECT_EQ(findings_of("tom.distress < calm"), "ATN0402 24:11\n");
  EXPECT_EQ(findings_of("tom.distress <= overwhelmed"), "ATN0403 24:11\n");
  EXPECT_EQ(findings_of("count(plain) >= 0"), "ATN0403 24:17\n");
  EXPECT_EQ(findings_of("count(plain) < 0"), "ATN0402 24:17\n");
}

TEST(ConditionParser, RefusesWhatWouldNestWithoutEnd) {
  std::string deep;
  for (int i = 0; i < 100; ++i) {
    deep += "not ";
  }
  EXPECT_EQ(findings_of(deep + "told").substr(0, 7), "ATN0401");
  EXPECT_EQ(findings_of(std::string(100, '(') + "told").substr(0, 7), "ATN0401");
  std::string wide = "told";
  for (int i = 0; i < 200; ++i) {
    wide += " and told";
  }
  EXPECT_EQ(findings_of(wide).substr(0, 7), "ATN0401");
}

}  // namespace
}  // namespace attune::scenario
