// Follows what comes next from each operation, as far as it goes.
#include "scenario/proof/flow_runs.h"

namespace attune::scenario {

namespace {

using Kind = FlowOp::Kind;

constexpr int kLongestRun = 64;  // In operations; what is longer is a circle, or rare.

bool leaves_no_fact(const FlowOp& op, const FactLayout& layout) {
  return op.kind == Kind::kPlain || (op.kind == Kind::kGo && !layout.keeps_seen(op.node));
}

FlowRun run_from(OpIndex begin, const FlowProgram& program, const FactLayout& layout) {
  FlowRun run{.to = begin};
  for (int i = 0; i < kLongestRun; ++i) {
    const FlowOp& op = program.ops[run.to];
    if (!leaves_no_fact(op, layout)) {
      return run;
    }
    const std::uint32_t steps = op.kind == Kind::kPlain ? op.steps : 1;
    run.last = steps > 0 ? run.to : run.last;
    run.steps += steps;
    run.to = op.next;
  }
  return {.to = begin};
}

}  // namespace

FlowRuns::FlowRuns(const FlowProgram& program, const FactLayout& layout) {
  runs_.reserve(program.ops.size());
  for (OpIndex op = 0; op < program.ops.size(); ++op) {
    runs_.push_back(run_from(op, program, layout));
  }
}

}  // namespace attune::scenario
