#include "scenario/proof/flow_outline.h"

#include <gtest/gtest.h>

#include "support/scenario_builder.h"

namespace attune::scenario {
namespace {

using testing::choose;
using testing::ending;
using testing::going;
using testing::kTom;
using testing::option;
using testing::says;
using testing::visit;
using testing::when;
using testing::with_nodes;

using Flags = std::vector<bool>;

FlowOutline outline_of(std::vector<Steps> nodes) {
  return outline_flow(*with_nodes(std::move(nodes)));
}

TEST(FlowOutline, ReachesWhatAnyPathLeadsTo) {
  const FlowOutline outline = outline_of({{when(testing::seen(0), {testing::go(1)}),
                                           choose({going(option("a"), 2), ending(option("b"), 0)})},
                                          {testing::end(1)},
                                          {testing::go(0)},
                                          {testing::end(1)}});
  EXPECT_EQ(outline.reached, (Flags{true, true, true, false})) << "whatever the facts are";
  EXPECT_EQ(outline.ends, (Flags{true, true}));
  EXPECT_TRUE(outline.recursions.empty());
  EXPECT_TRUE(outline.endless.empty());
}

TEST(FlowOutline, TellsVisitedNodesFromThoseComeToPlainly) {
  const FlowOutline outline = outline_of(
      {{visit(1), testing::go(2)}, {testing::go(3)}, {testing::end(0)}, {testing::back()}});
  EXPECT_EQ(outline.reached, (Flags{true, true, true, true}));
  EXPECT_EQ(outline.reached_plainly, (Flags{true, false, true, false}));
}

TEST(FlowOutline, BuriesWhatStandsBehindAVisitThatNeverComesBack) {
  const FlowOutline outline =
      outline_of({{visit(1), says(kTom, "dead"), testing::go(2)}, {testing::end(0)}, {}});
  ASSERT_EQ(outline.summaries[0].dead.size(), 1U);
  EXPECT_FALSE(outline.reached[2]);
  const FlowOutline back = outline_of({{visit(1), says(kTom, "heard"), testing::go(2)},
                                       {when(testing::seen(0), {testing::end(0)}), testing::go(3)},
                                       {testing::end(0)},
                                       {testing::back()}});
  EXPECT_TRUE(back.summaries[0].dead.empty()) << "it comes back by another node";
  EXPECT_TRUE(back.reached[2]);
}

TEST(FlowOutline, TakesAVisitThatFallsOffForOneThatComesBack) {
  const FlowOutline outline = outline_of({{visit(1), testing::end(0)}, {says(kTom, "hm")}});
  EXPECT_TRUE(outline.ends[0]);
  EXPECT_FALSE(outline.summaries[1].loose.empty());
}

TEST(FlowOutline, FindsVisitsInsideThemselves) {
  const FlowOutline outline = outline_of({{visit(1), testing::end(0)},
                                          {testing::go(2)},
                                          {when(testing::seen(0), {visit(1)}), testing::back()}});
  ASSERT_EQ(outline.recursions.size(), 1U);
  EXPECT_EQ(outline.recursions[0].node, 2);
  EXPECT_EQ(outline.recursions[0].visited, 1);
}

TEST(FlowOutline, FindsCirclesThatNothingLeaves) {
  const FlowOutline outline =
      outline_of({{choose({going(option("in"), 1), ending(option("out"), 0)})},
                  {testing::go(2)},
                  {choose({going(option("a"), 1), going(option("b"), 2)})}});
  EXPECT_EQ(outline.endless, (std::vector<std::vector<Index>>{{1, 2}}));
}

TEST(FlowOutline, TakesNoCircleForEndlessThatAVisitMayEnd) {
  EXPECT_TRUE(outline_of({{visit(1), testing::go(0)},
                          {when(testing::seen(0), {testing::end(0)}), testing::back()}})
                  .endless.empty());
  EXPECT_TRUE(outline_of({{visit(1), testing::end(0)},
                          {when(testing::seen(1), {testing::back()}), testing::go(1)}})
                  .endless.empty())
      << "or that goes back from one";
}

}  // namespace
}  // namespace attune::scenario
