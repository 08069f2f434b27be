// Two thresholds on one long run.
#include "model/cycle/regime.h"

#include "model/ensemble/instruction_set.h"
#include "model/grid.h"

namespace attune::model {

std::string_view name_of(Regime regime) {
  switch (regime) {
    case Regime::kSettles:
      return "settles";
    case Regime::kCircles:
      return "circles";
    case Regime::kStuck:
      break;
  }
  return "stuck";
}

Regime regime_of(const BlockLongRun& run, std::size_t lane) {
  if (run.highest_pursuit[lane] - run.lowest_pursuit[lane] > kCirclingSwing) {
    return Regime::kCircles;
  }
  return run.mean_distress[lane] <= kStuckDistress ? Regime::kSettles : Regime::kStuck;
}

Regime regime_of(const Couple& couple, const Stance<double>& stance) {
  BlockLongRun run{};
  fastest_kernel(Precision::kDouble)
      .long_run({.couples = {.common = couple},
                 .stance = stance,
                 .first_step = steps_covering(kRegimeFrom, couple.parameters.time_step),
                 .last_step = steps_covering(kRegimeTo, couple.parameters.time_step),
                 .couples_wanted = 1},
                run);
  return regime_of(run, 0);
}

}  // namespace attune::model
