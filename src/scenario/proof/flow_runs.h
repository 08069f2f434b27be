// Where play goes on by itself, and all that is left of it is that it was there.
#pragma once

#include <cstdint>
#include <vector>

#include "scenario/proof/fact_layout.h"
#include "scenario/proof/flow_program.h"

namespace attune::scenario {

/// Lines, notes, and ways from node to node that no fact keeps, one behind the other.
struct FlowRun {
  OpIndex to = 0;           ///< The first operation behind them, which is none of these.
  OpIndex last = 0;         ///< The last one that counts as a step, where `steps` is not 0.
  std::uint32_t steps = 0;  ///< So many steps they are.
};

/// The run that begins with each operation of a program.
class FlowRuns {
 public:
  FlowRuns(const FlowProgram& program, const FactLayout& layout);

  /// `to` is `op` itself where no run begins, or where it is too long or a circle.
  [[nodiscard]] const FlowRun& from(OpIndex op) const { return runs_[op]; }

 private:
  std::vector<FlowRun> runs_;
};

}  // namespace attune::scenario
