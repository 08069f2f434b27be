#include "scenario/proof/flow_runs.h"

#include <gtest/gtest.h>

#include "proof_scenarios.h"

namespace attune::scenario {
namespace {

using Kind = FlowOp::Kind;
using testing::kTom;
using testing::says;

// A scenario with one variable that nothing asks for, and its runs.
struct Running {
  explicit Running(std::vector<Steps> nodes)
      : scenario(testing::with_numbers(1, 3, std::move(nodes))),
        program(compile_flow(*scenario)),
        layout(*scenario),
        runs(program, layout) {}

  [[nodiscard]] OpIndex entry(Index node) const { return program.entries[place_of(node)]; }
  [[nodiscard]] const FlowRun& from(Index node) const { return runs.from(entry(node)); }

  std::shared_ptr<const Scenario> scenario;
  FlowProgram program;
  FactLayout layout;
  FlowRuns runs;
};

TEST(FlowRuns, LeadThroughLinesAndFromNodeToNode) {
  const Running running(
      {{says(kTom, "a"), says(kTom, "b"), testing::go(1)}, {says(kTom, "c"), testing::end(0)}});
  const FlowRun& run = running.from(0);
  EXPECT_EQ(running.program.ops[run.to].kind, Kind::kEnd);
  EXPECT_EQ(running.program.ops[run.last].kind, Kind::kPlain);
  EXPECT_EQ(running.program.ops[run.last].node, 1);
  EXPECT_EQ(run.steps, 4U) << "two lines, the way, a line; an entry is no step";
}

TEST(FlowRuns, AreNoneWhereSomethingHappens) {
  const Running running({{testing::end(0)}});
  const OpIndex end = running.from(0).to;
  EXPECT_EQ(running.from(0).steps, 0U);
  EXPECT_EQ(running.runs.from(end).to, end);
}

TEST(FlowRuns, StopBeforeAWayThatAFactKeeps) {
  const Running running({{says(kTom, "a"), testing::go(1)},
                         {testing::when(testing::seen(0), {testing::end(0)}), testing::end(0)}});
  EXPECT_EQ(running.program.ops[running.from(0).to].kind, Kind::kGo);
  EXPECT_EQ(running.from(0).steps, 1U);
}

TEST(FlowRuns, LeaveCirclesToBeWalked) {
  const Running running({{says(kTom, "a"), testing::go(1)}, {says(kTom, "b"), testing::go(0)}});
  EXPECT_EQ(running.from(0).to, running.entry(0));
  EXPECT_EQ(running.from(1).to, running.entry(1));
  EXPECT_EQ(running.from(1).steps, 0U);
}

}  // namespace
}  // namespace attune::scenario
