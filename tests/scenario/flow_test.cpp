#include "scenario/flow.h"

#include <gtest/gtest.h>

#include "small_scenario.h"

namespace attune::scenario {
namespace {

// The flow findings of a scenario whose nodes are these; the first of them stands in line 12.
std::string flow_of(std::string_view nodes) {
  const std::string text = R"(format: 1
scenario: small
title: Small
content: [argument]
cast:
  tom: {name: Tom, bids: true}
  ines: {name: Ines, you: true}
start: a
ends:
  closer: They sat down.
nodes:
)" + std::string(nodes);
  Findings flow;
  for (const Finding& finding : check_scenario_text(text, "small.yaml").findings) {
    if (finding.kind <= 5) {
      flow.push_back(finding);
    }
  }
  return testing::places(flow);
}

TEST(Flow, AcceptsWhatComesToAnEnd) {
  EXPECT_EQ(flow_of("  a:\n    - visit: b\n    - go: c\n  b:\n    - tom: hm\n    - back: true\n"
                    "  c:\n    - end: closer\n"),
            "");
}

TEST(Flow, AcceptsALoopWithAWayOut) {
  EXPECT_EQ(flow_of("  a:\n    - choose:\n      - pick: again\n        as: {validation: 1}\n"
                    "        go: a\n      - pick: out\n        as: {validation: 1}\n"
                    "        end: closer\n"),
            "");
}

TEST(Flow, AcceptsANodeThatIsVisitedTwiceButNotInside) {
  EXPECT_EQ(flow_of("  a:\n    - visit: b\n    - visit: b\n    - end: closer\n"
                    "  b:\n    - visit: c\n    - back: true\n  c:\n    - back: true\n"),
            "");
}

TEST(Flow, TakesConditionsBothWays) {
  EXPECT_EQ(flow_of("  a:\n    - if: seen(a)\n      then: {end: closer}\n"),  // and otherwise?
            "ATN0504 13:7\n");
  EXPECT_EQ(flow_of("  a:\n    - if: seen(a)\n      then: {end: closer}\n"
                    "      else: {end: closer}\n"),
            "");
}

TEST(Flow, KnowsThatAllBandsTogetherLeaveNothing) {
  EXPECT_EQ(flow_of("  a:\n    - by: ines.withdrawal\n      present: {end: closer}\n"
                    "      guarded: {end: closer}\n      withdrawn: {end: closer}\n"),
            "");
  EXPECT_EQ(flow_of("  a:\n    - by: ines.withdrawal\n      present: {end: closer}\n"),
            "ATN0504 13:7\n");
}

TEST(Flow, PointsAtTheReplyThatLacksItsWayOn) {
  const std::string_view decision =
      "  a:\n    - choose:\n      - pick: one\n        as: {validation: 1}\n"
      "        end: closer\n      - pick: two\n        as: {validation: 1}\n"
      "        then:\n          - tom: hm\n      - pick: three\n        as: {validation: 1}\n";
  EXPECT_EQ(flow_of(decision), "ATN0504 17:9\nATN0504 21:9\n");
  EXPECT_EQ(flow_of(std::string(decision) + "    - end: closer\n"), "") << "it falls through";
}

TEST(Flow, PointsAtTheDecisionWhereNoReplyHasAWayOn) {
  EXPECT_EQ(flow_of("  a:\n    - if: seen(a)\n      then: {end: closer}\n    - choose:\n"
                    "      - pick: one\n        as: {validation: 1}\n"
                    "      - pick: two\n        as: {validation: 1}\n"),
            "ATN0504 15:7\n");
}

TEST(Flow, PointsAtTheBranchThatLacksItsWayOn) {
  EXPECT_EQ(flow_of("  a:\n    - by: tom.distress\n      calm: {tom: hm}\n"
                    "      else: {end: closer}\n"),
            "ATN0504 14:14\n");
  EXPECT_EQ(flow_of("  a:\n    - any: [{end: closer}, {tom: hm}]\n"), "ATN0504 13:29\n");
}

TEST(Flow, FindsWhatStandsBehindAStepThatLeaves) {
  EXPECT_EQ(flow_of("  a:\n    - end: closer\n    - tom: hm\n    - tom: ha\n"), "ATN0502 14:7\n");
  EXPECT_EQ(flow_of("  a:\n    - if: seen(a)\n      then:\n        - go: a\n        - tom: hm\n"
                    "    - end: closer\n"),
            "ATN0502 16:11\n");
}

TEST(Flow, FindsNodesAndEndsWithoutAWayToThem) {
  EXPECT_EQ(flow_of("  a:\n    - end: closer\n  b:\n    - go: c\n  c:\n    - end: closer\n"),
            "ATN0501 14:3\nATN0501 16:3\n");
  EXPECT_EQ(flow_of("  a:\n    - go: b\n  b:\n    - go: a\n"), "ATN0503 10:3\nATN0507 12:3\n");
}

TEST(Flow, WantsAWayBackOutOfEveryVisit) {
  EXPECT_EQ(flow_of("  a:\n    - visit: b\n    - end: closer\n  b:\n    - tom: hm\n"),
            "ATN0504 16:7\n");
  EXPECT_EQ(flow_of("  a:\n    - go: b\n  b:\n    - if: seen(b)\n      then: {back: true}\n"
                    "    - end: closer\n"),
            "ATN0505 16:14\n");
}

TEST(Flow, KeepsTheWayBackThroughAGo) {
  EXPECT_EQ(flow_of("  a:\n    - visit: b\n    - end: closer\n  b:\n    - go: c\n"
                    "  c:\n    - back: true\n"),
            "");
}

TEST(Flow, FindsVisitsWithoutBound) {
  EXPECT_EQ(flow_of("  a:\n    - visit: a\n    - end: closer\n"),
            "ATN0503 10:3\nATN0506 12:3\nATN0502 14:7\n");
  EXPECT_EQ(flow_of("  a:\n    - visit: b\n    - end: closer\n  b:\n    - if: seen(b)\n"
                    "      then: {visit: c}\n    - back: true\n  c:\n    - visit: b\n"
                    "    - back: true\n"),
            "ATN0506 15:3\n");
}

TEST(Flow, FindsALoopInAVisitThatNobodyCanLeave) {
  EXPECT_EQ(flow_of("  a:\n    - if: seen(a)\n      then: {visit: b}\n    - end: closer\n"
                    "  b:\n    - go: c\n  c:\n    - go: b\n"),
            "ATN0507 16:3\n");
}

TEST(Flow, FollowsLongChainsOfVisitsWithoutRecursion) {
  std::string nodes;
  for (int i = 0; i < 5000; ++i) {
    nodes += "  n" + std::to_string(i) + ":\n    - visit: n" + std::to_string(i + 1) +
             "\n    - back: true\n";
  }
  EXPECT_EQ(flow_of("  a:\n    - visit: n0\n    - end: closer\n" + nodes +
                    "  n5000:\n    - back: true\n"),
            "");
}

}  // namespace
}  // namespace attune::scenario
