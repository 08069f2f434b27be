#include "scenario/condition_evaluation.h"

#include <gtest/gtest.h>

#include "support/scenario_builder.h"

namespace attune::scenario {
namespace {

using model::Quantity;
using model::ResponseStyle;
using testing::asking;
using testing::band;
using testing::count;
using testing::only;
using testing::variable;

struct SomeFacts {
  std::vector<int> variables = {1, 0, 2};
  int seen_node = 4;
  int picked_option = 7;
  int enabling = 2;
  int distress = 3;

  [[nodiscard]] int variable(Index index) const { return variables[place_of(index)]; }
  [[nodiscard]] bool seen(Index node) const { return node == seen_node; }
  [[nodiscard]] bool picked(Index option) const { return option == picked_option; }
  [[nodiscard]] int count(ResponseStyle style) const {
    return style == ResponseStyle::kEnabling ? enabling : 0;
  }
  [[nodiscard]] int band(Quantity quantity) const {
    return quantity == Quantity::kDistress ? distress : 0;
  }
};

/// `operation` over variables 0 (true) and 1 (false), given as left and right.
Condition joined(Operation operation, Index left, Index right) {
  ConditionNode node;
  node.operation = operation;
  node.left = left;
  node.right = right;
  return {.text = "",
          .at = {},
          .root = 2,
          .nodes = {asking(Operation::kTruth, 0), asking(Operation::kTruth, 1), node}};
}

TEST(ConditionEvaluation, HoldsWhereNothingIsWritten) {
  EXPECT_TRUE(holds(Condition{}, SomeFacts{}));
}

TEST(ConditionEvaluation, JoinsWithNotAndOr) {
  EXPECT_TRUE(holds(joined(Operation::kNot, 1, kNone), SomeFacts{}));
  EXPECT_FALSE(holds(joined(Operation::kNot, 0, kNone), SomeFacts{}));
  EXPECT_FALSE(holds(joined(Operation::kAnd, 0, 1), SomeFacts{}));
  EXPECT_TRUE(holds(joined(Operation::kAnd, 0, 0), SomeFacts{}));
  EXPECT_TRUE(holds(joined(Operation::kOr, 1, 0), SomeFacts{}));
  EXPECT_FALSE(holds(joined(Operation::kOr, 1, 1), SomeFacts{}));
}

TEST(ConditionEvaluation, ComparesVariablesInAllSixWays) {
  const auto two = [](Comparison comparison, int value) {
    return holds(variable(2, comparison, value), SomeFacts{});
  };
  EXPECT_TRUE(two(Comparison::kEqual, 2));
  EXPECT_FALSE(two(Comparison::kEqual, 1));
  EXPECT_TRUE(two(Comparison::kNotEqual, 1));
  EXPECT_FALSE(two(Comparison::kNotEqual, 2));
  EXPECT_TRUE(two(Comparison::kLess, 3));
  EXPECT_FALSE(two(Comparison::kLess, 2));
  EXPECT_TRUE(two(Comparison::kLessEqual, 2));
  EXPECT_FALSE(two(Comparison::kLessEqual, 1));
  EXPECT_TRUE(two(Comparison::kGreater, 1));
  EXPECT_FALSE(two(Comparison::kGreater, 2));
  EXPECT_TRUE(two(Comparison::kGreaterEqual, 2));
  EXPECT_FALSE(two(Comparison::kGreaterEqual, 3));
}

TEST(ConditionEvaluation, AsksForTheNodeAndTheOptionItNames) {
  EXPECT_TRUE(holds(testing::seen(4), SomeFacts{}));
  EXPECT_FALSE(holds(testing::seen(3), SomeFacts{}));
  EXPECT_TRUE(holds(only(asking(Operation::kPicked, 7)), SomeFacts{}));
  EXPECT_FALSE(holds(only(asking(Operation::kPicked, 6)), SomeFacts{}));
}

TEST(ConditionEvaluation, ComparesBandsAndCounts) {
  EXPECT_TRUE(holds(band(Quantity::kDistress, Comparison::kGreaterEqual, 3), SomeFacts{}));
  EXPECT_FALSE(holds(band(Quantity::kPursuit, Comparison::kGreaterEqual, 1), SomeFacts{}));
  EXPECT_TRUE(holds(count(ResponseStyle::kEnabling, Comparison::kEqual, 2), SomeFacts{}));
  EXPECT_FALSE(holds(count(ResponseStyle::kPlain, Comparison::kGreater, 0), SomeFacts{}));
}

TEST(CountLimits, AreTheLargestNumberComparedWithAnywhereTestsIncluded) {
  Scenario written = testing::two_at_home();
  testing::add_nodes(written,
                     {{testing::when(count(ResponseStyle::kEnabling, Comparison::kEqual, 1), {}),
                       testing::choose({testing::only_if(
                           testing::option("a"),
                           count(ResponseStyle::kDismissive, Comparison::kGreaterEqual, 2))})}});
  written.tests = {{.name = "one",
                    .pick = {},
                    .end = 0,
                    .expect = count(ResponseStyle::kEnabling, Comparison::kLess, 4),
                    .seat = kNone,
                    .at = {}}};
  const StyleCounts limits = count_limits(*testing::finished(written));
  EXPECT_EQ(limits[place_of(ResponseStyle::kEnabling)], 4);
  EXPECT_EQ(limits[place_of(ResponseStyle::kDismissive)], 2);
  EXPECT_EQ(limits[place_of(ResponseStyle::kPlain)], 0);
}

TEST(CountLimits, LetMoreThanBeReached) {
  const auto limit_for = [](Comparison comparison) {
    const auto scenario =
        testing::with_nodes({{testing::when(count(ResponseStyle::kMixed, comparison, 2), {})}});
    return count_limits(*scenario)[place_of(ResponseStyle::kMixed)];
  };
  EXPECT_EQ(limit_for(Comparison::kGreater), 3);
  EXPECT_EQ(limit_for(Comparison::kLessEqual), 3);
  EXPECT_EQ(limit_for(Comparison::kGreaterEqual), 2);
}

}  // namespace
}  // namespace attune::scenario
