#include "scenario/proof/flow_findings.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "../small_scenario.h"

namespace attune::scenario {
namespace {

// A first step of the first node behind which `told` may be true and may be false.
constexpr std::string_view kToldOrNot = "    - any: [{tom: hm}, {set: told = true}]\n";

std::string a_told_or_not(std::string_view steps) {
  return "  a:\n" + std::string(kToldOrNot) + std::string(steps);
}

// The flow findings of a scenario whose nodes are these; the first of them stands in line 12.
std::string flow_of(std::string_view nodes) {
  const std::string text = R"(format: 1
scenario: small
title: Small
state: {told: false}
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
    if (finding.kind == 5 || (finding.kind < 5 && finding.severity == Severity::kError)) {
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

TEST(Flow, TakesConditionsBothWaysWhereTheFactsAllowIt) {
  EXPECT_EQ(flow_of(a_told_or_not("    - if: told\n      then: {end: closer}\n")), "ATN0504 14:7\n")
      << "and otherwise?";
  EXPECT_EQ(flow_of(a_told_or_not("    - if: told\n      then: {end: closer}\n"
                                  "      else: {end: closer}\n")),
            "");
}

TEST(Flow, KnowsWhichWayAConditionComesOut) {
  EXPECT_EQ(flow_of("  a:\n    - if: seen(a)\n      then: {end: closer}\n"
                    "      else: {end: closer}\n"),
            "ATN0502 14:14\n")
      << "while a node plays, it was not seen before";
  EXPECT_EQ(flow_of(a_told_or_not("    - if: told\n      then: {end: closer}\n"
                                  "    - if: not told\n      then: {end: closer}\n")),
            "")
      << "one of the two always leads on";
}

TEST(Flow, KnowsThatAllBandsTogetherLeaveNothing) {
  EXPECT_EQ(flow_of("  a:\n    - by: ines.withdrawal\n      present: {end: closer}\n"
                    "      guarded: {end: closer}\n      withdrawn: {end: closer}\n"),
            "");
}

TEST(Flow, LooksInPlaysForWhatOnlyBandsLeaveOpen) {
  // She begins guarded or present, and nothing happens before: the other branches are never met.
  EXPECT_EQ(flow_of("  a:\n    - by: ines.withdrawal\n      present: {end: closer}\n"),
            "ATN0511 13:7\n");
  EXPECT_EQ(flow_of("  a:\n    - by: ines.withdrawal\n      withdrawn: {tom: hm}\n"
                    "    - end: closer\n"),
            "ATN0511 14:19\n");
  EXPECT_EQ(flow_of("  a:\n    - by: ines.withdrawal\n      withdrawn: {end: closer}\n"),
            "ATN0511 10:3\nATN0504 13:7\n")
      << "she is not withdrawn: what happens in play is an error";
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
  EXPECT_EQ(flow_of(a_told_or_not("    - if: told\n      then: {end: closer}\n    - choose:\n"
                                  "      - pick: one\n        as: {validation: 1}\n"
                                  "      - pick: two\n        as: {validation: 1}\n")),
            "ATN0504 16:7\n");
}

TEST(Flow, PointsAtTheBranchThatLacksItsWayOn) {
  EXPECT_EQ(flow_of(a_told_or_not("    - if: told\n      then: {tom: hm}\n"
                                  "      else: {end: closer}\n")),
            "ATN0504 15:14\n");
  EXPECT_EQ(flow_of("  a:\n    - any: [{end: closer}, {tom: hm}]\n"), "ATN0504 13:29\n");
}

TEST(Flow, FindsWhatStandsBehindAStepThatLeaves) {
  EXPECT_EQ(flow_of("  a:\n    - end: closer\n    - tom: hm\n    - tom: ha\n"), "ATN0502 14:7\n");
  EXPECT_EQ(flow_of("  a:\n    - any: [{tom: hm}, {set: told = true}]\n    - if: told\n"
                    "      then:\n        - go: b\n        - tom: hm\n"
                    "    - end: closer\n  b:\n    - end: closer\n"),
            "ATN0502 17:11\n");
}

TEST(Flow, FindsNodesAndEndsWithoutAWayToThem) {
  EXPECT_EQ(flow_of("  a:\n    - end: closer\n  b:\n    - go: c\n  c:\n    - end: closer\n"),
            "ATN0501 14:3\nATN0501 16:3\n");
  EXPECT_EQ(flow_of("  a:\n    - go: b\n  b:\n    - go: a\n"), "ATN0503 10:3\nATN0507 12:3\n");
}

TEST(Flow, WantsAWayBackOutOfEveryVisit) {
  EXPECT_EQ(flow_of("  a:\n    - visit: b\n    - end: closer\n  b:\n    - tom: hm\n"),
            "ATN0504 16:7\n");
  EXPECT_EQ(flow_of(a_told_or_not("    - go: b\n  b:\n    - if: told\n"
                                  "      then: {back: true}\n    - end: closer\n")),
            "ATN0505 17:14\n");
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
  EXPECT_EQ(flow_of(a_told_or_not("    - if: told\n      then: {visit: b}\n    - end: closer\n"
                                  "  b:\n    - go: c\n  c:\n    - go: b\n")),
            "ATN0507 17:3\n");
}

TEST(Flow, FindsALoopThatOnlyTheFactsClose) {
  EXPECT_EQ(flow_of("  a:\n    - choose:\n      - pick: in\n        as: {validation: 1}\n"
                    "        set: told = true\n        go: b\n      - pick: out\n"
                    "        as: {validation: 1}\n        end: closer\n"
                    "  b:\n    - choose:\n      - pick: on\n        as: {validation: 1}\n"
                    "        go: b\n      - pick: off\n        if: not told\n"
                    "        as: {validation: 1}\n        end: closer\n"),
            "ATN0507 21:3\nATN0508 26:9\n")
      << "from b on, `off` is never offered";
}

TEST(Flow, FindsADecisionThatIsEmptyOnSomePath) {
  EXPECT_EQ(flow_of(a_told_or_not("    - choose:\n      - pick: one\n        if: told\n"
                                  "        as: {validation: 1}\n        end: closer\n")),
            "ATN0509 14:7\n");
  EXPECT_EQ(flow_of("  a:\n    - choose:\n      - pick: again\n        once: true\n"
                    "        as: {validation: 1}\n        go: a\n      - pick: out\n"
                    "        once: true\n        as: {validation: 1}\n        go: a\n"
                    "      - pick: over\n        if: not seen(a)\n        as: {validation: 1}\n"
                    "        end: closer\n"),
            "ATN0509 13:7\n");
}

TEST(Flow, KnowsThatOneOfTwoBandsIsAlwaysOffered) {
  EXPECT_EQ(flow_of("  a:\n    - choose:\n      - pick: one\n        if: tom.distress >= alarmed\n"
                    "        as: {validation: 1}\n        end: closer\n      - pick: two\n"
                    "        if: tom.distress < alarmed\n        as: {validation: 1}\n"
                    "        end: closer\n"),
            "ATN0511 18:9\n")
      << "and that he begins alarmed";
}

TEST(Flow, TellsThePicksThatLeadThere) {
  const Loaded loaded = check_scenario_text(
      "format: 1\nscenario: small\ntitle: Small\ncast:\n  tom: {name: Tom, bids: true}\n"
      "  ines: {name: Ines, you: true}\nstart: a\nends:\n  closer: They sat down.\nnodes:\n"
      "  a:\n    - choose:\n      - pick#one: Mm.\n        as: {validation: 1}\n        go: b\n"
      "      - pick#two: Aha.\n        as: {validation: 1}\n        end: closer\n"
      "  b:\n    - choose:\n      - pick#three: Yes.\n        as: {validation: 1}\n        go: c\n"
      "  c:\n    - tom: hm\n",
      "small.yaml");
  const auto found = std::find_if(loaded.findings.begin(), loaded.findings.end(),
                                  [](const Finding& finding) { return finding.code == "ATN0504"; });
  ASSERT_NE(found, loaded.findings.end());
  EXPECT_EQ(found->message,
            "behind this step a path runs out of 'c'; picks that show it: a#one, b#three");
}

TEST(Flow, SaysWhenTheBudgetIsTooSmall) {
  std::string text =
      "format: 1\nscenario: small\ntitle: Small\ncast:\n  tom: {name: Tom, bids: true}\n"
      "  ines: {name: Ines, you: true}\nstate:\n  told: 0 in 0..50\nstart: a\nends:\n"
      "  closer: They sat down.\nnodes:\n  a:\n    - choose:\n      - pick: one\n"
      "        as: {validation: 1}\n        if: told < 50\n        set: told +1\n        go: a\n"
      "      - pick: two\n        as: {validation: 1}\n        end: closer\n";
  CheckOptions options;
  EXPECT_EQ(count(check_scenario_text(text, "small.yaml", options).findings, Severity::kError), 0);
  options.budget = 20;
  const Findings findings = check_scenario_text(text, "small.yaml", options).findings;
  ASSERT_FALSE(findings.empty());
  EXPECT_EQ(findings.front().code, "ATN0510");
  EXPECT_EQ(findings.front().severity, Severity::kWarning);
}

TEST(Flow, SaysThatMoreFactsThanFitAreNotProven) {
  std::string state;
  std::string steps;
  for (int i = 0; i < 60; ++i) {
    const std::string name = "v" + std::to_string(i);
    state += (i == 0 ? "" : ", ") + name + ": 0 in 0..1000";
    steps += "    - if: " + name + " > 5\n      then: {set: " + name + " = 0}\n";
  }
  const Findings findings =
      check_scenario_text("format: 1\nscenario: small\ntitle: Small\nstate: {" + state +
                              "}\ncast:\n  tom: {name: Tom, bids: true}\n"
                              "  ines: {name: Ines, you: true}\nstart: a\nends:\n"
                              "  closer: They sat down.\nnodes:\n  a:\n" +
                              steps + "    - end: closer\n",
                          "small.yaml")
          .findings;
  ASSERT_FALSE(findings.empty());
  EXPECT_EQ(findings.front().code, "ATN0510");
  EXPECT_EQ(count(findings, Severity::kError), 0) << "and nothing is called unreachable";
}

TEST(Flow, TakesChanceForAWayOutOfACircle) {
  EXPECT_EQ(flow_of("  a:\n    - any: [{go: a}, {go: a}, {end: closer}]\n"), "");
  EXPECT_EQ(flow_of("  a:\n    - any: [{set: told = true}, {set: told = false}]\n"
                    "    - if: told\n      then: {go: b}\n    - end: closer\n"
                    "  b:\n    - any: [{go: b}, {go: c}]\n  c:\n    - go: b\n"),
            "ATN0507 17:3\n")
      << "from which nothing leads out";
}

TEST(Flow, ShowsInPlayACircleThatOnlyChanceAndFactsClose) {
  EXPECT_EQ(flow_of("  a:\n    - any: [{set: told = true}, {set: told = false}]\n    - go: b\n"
                    "  b:\n    - if: told\n      then:\n        - any: [{go: b}, {go: c}]\n"
                    "    - end: closer\n  c:\n    - tom: hm\n    - go: b\n"),
            "ATN0507 15:3\n");
}

TEST(Flow, ShowsInPlayACircleThatNobodyChooses) {
  // From the seat of Tom, Ines answers by habit, and it is the same answer each time.
  const auto answers = [](const std::string& near, const std::string& far) {
    return "  a:\n    - choose tom:\n      - pick: Come.\n        as: {softness: 2}\n    - go: b\n"
           "  b:\n    - choose:\n      - pick: Leave me be.\n        as: {withdrawal: 3}\n"
           "        " +
           far +
           "\n      - pick: I want to hear all of it.\n"
           "        as: {validation: 4, availability: 3}\n        " +
           near + "\n";
  };
  EXPECT_EQ(flow_of(answers("go: b", "end: closer")), "ATN0507 17:3\n");
  EXPECT_EQ(flow_of(answers("end: closer", "go: b")), "") << "her habit leads out";
}

TEST(Flow, ShowsInPlayACircleThatABandCloses) {
  // Tom begins alarmed, and waiting alone does not overwhelm him.
  EXPECT_EQ(flow_of("  a:\n    - if: tom.distress is overwhelmed\n      then: {end: closer}\n"
                    "    - takes: 1 min\n    - go: a\n"),
            "ATN0511 10:3\nATN0507 12:3\n");
}

TEST(Flow, FollowsLongChainsOfVisitsWithoutRecursion) {
  const auto chain = [](int length) {
    std::string nodes = "  a:\n    - visit: n0\n    - end: closer\n";
    for (int i = 0; i < length; ++i) {
      nodes += "  n" + std::to_string(i) + ":\n    - visit: n" + std::to_string(i + 1) +
               "\n    - back: true\n";
    }
    return nodes + "  n" + std::to_string(length) + ":\n    - back: true\n";
  };
  EXPECT_EQ(flow_of(chain(100)), "");
  EXPECT_EQ(flow_of(chain(5000)), "ATN0507 612:3\n") << "deeper than a play can follow";
}

}  // namespace
}  // namespace attune::scenario
