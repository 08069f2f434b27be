#include "scenario/proof/flow_summary.h"

#include <gtest/gtest.h>

#include "../found.h"
#include "../small_scenario.h"

namespace attune::scenario {
namespace {

constexpr int kFirstStepLine = 24;

// The summary of a node with these steps, as text; visits come back where `visits_return`.
std::string summary_of(std::string_view steps, bool visits_return = true) {
  const Loaded loaded = testing::load_steps(steps);
  if (loaded.scenario == nullptr) {
    return testing::said(loaded.findings);
  }
  const std::vector<bool> returns(loaded.scenario->nodes.size(), visits_return);
  const FlowSummary summary = summarise(loaded.scenario->nodes[1], returns);
  std::string text;
  for (const LooseEnd& loose : summary.loose) {
    text += std::string(loose.option != nullptr ? "reply " : "step ") +
            std::to_string(loose.at.line - kFirstStepLine) + "; ";
  }
  for (const Step* dead : summary.dead) {
    text += "dead " + std::to_string(dead->at.line - kFirstStepLine) + "; ";
  }
  text += summary.goes.empty() ? "" : "goes; ";
  text += summary.visits.empty() ? "" : "visits; ";
  text += summary.ends.empty() ? "" : "ends; ";
  text += summary.back == nullptr ? "" : "back; ";
  return text;
}

TEST(FlowSummary, RunsOutBehindTheLastStep) {
  EXPECT_EQ(summary_of("    - tom: a\n    - tom: b\n"), "step 1; ");
  EXPECT_EQ(summary_of("    - tom: a\n    - go: hall\n"), "goes; ");
  EXPECT_EQ(summary_of("    - tom: a\n    - end: closer\n"), "ends; ");
  EXPECT_EQ(summary_of("    - tom: a\n    - back: true\n"), "back; ");
}

TEST(FlowSummary, RunsOutBehindAVisitThatComesBack) {
  EXPECT_EQ(summary_of("    - visit: hall\n", true), "step 0; visits; ");
  EXPECT_EQ(summary_of("    - visit: hall\n    - tom: a\n", false), "dead 1; visits; ");
}

TEST(FlowSummary, NamesTheBranchThatIsLoose) {
  EXPECT_EQ(summary_of("    - if: told\n      then:\n        - tom: a\n"
                       "      else: {end: closer}\n"),
            "step 2; ends; ");
  EXPECT_EQ(summary_of("    - if: told\n      then: {end: closer}\n"), "step 0; ends; ")
      << "the branch that is not there is the step itself";
}

TEST(FlowSummary, NamesTheStepWhereEveryBranchIsLoose) {
  EXPECT_EQ(summary_of("    - if: told\n      then: {tom: a}\n      else: {tom: b}\n"), "step 0; ");
  EXPECT_EQ(summary_of("    - any: [{tom: a}, {tom: b}]\n"), "step 0; ");
}

TEST(FlowSummary, NamesTheReplyThatIsLoose) {
  constexpr std::string_view kDecision =
      "    - choose:\n"
      "      - pick#a: A.\n        as: {validation: 1}\n        end: closer\n"
      "      - pick#b: B.\n        as: {validation: 1}\n";
  EXPECT_EQ(summary_of(kDecision), "reply 4; ends; ");
  EXPECT_EQ(summary_of(std::string(kDecision) + "        then: {go: hall}\n"), "goes; ends; ");
  EXPECT_EQ(summary_of(std::string(kDecision) + "    - go: hall\n"), "goes; ends; ");
}

TEST(FlowSummary, LooksThroughBranchesInsideBranches) {
  EXPECT_EQ(summary_of("    - if: told\n      then:\n        - by: ines.withdrawal\n"
                       "          present: {tom: a}\n          else: {go: hall}\n"
                       "      else: {go: hall}\n"),
            "step 3; goes; ");
}

TEST(FlowSummary, ForgetsWhatStandsBehindAWayOut) {
  EXPECT_EQ(summary_of("    - end: closer\n    - go: hall\n"), "dead 1; ends; ")
      << "no path takes that way";
}

}  // namespace
}  // namespace attune::scenario
