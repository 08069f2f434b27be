// Where a path ends up: does it go round for ever, how long does a lap take, how wide is it.
#pragma once

#include <optional>
#include <vector>

#include "model/analysis/dynamical_system.h"

namespace attune::model {

struct LimitCycle {
  double period = 0.0;                   ///< Of time, or steps of a map.
  std::vector<double> lowest;            ///< Of each variable, over the last laps.
  std::vector<double> highest;           ///< Of each variable, over the last laps.
  std::vector<std::vector<double>> lap;  ///< One lap, state by state.

  /// Peak to peak of one variable.
  [[nodiscard]] double amplitude(std::size_t variable) const {
    return highest[variable] - lowest[variable];
  }
};

struct LimitCycleSearch {
  std::optional<LimitCycle> cycle;
  /// Whether the answer is sure: the last laps agree in length within a thousandth, or the path
  /// has come to rest.
  bool converged = false;
};

/// How the search goes.
struct LimitCycleSettings {
  std::size_t variable = 0;  ///< Whose rise through its own middle marks a lap.
  double step = 0.05;        ///< Of the integrator; above 0.
  double settle = 1000.0;    ///< Time that passes before anything is measured.
  double watch = 500.0;      ///< Time that is measured.
  double still = 1e-4;       ///< A peak to peak below this is rest.
};

/// Follows a flow from `start`. No cycle and converged: it came to rest. Not converged: it still
/// grew, shrank or wandered when time was up. A path on which any state is no number or infinite
/// has no cycle and is not converged.
[[nodiscard]] LimitCycleSearch find_limit_cycle(const DynamicalSystem& system,
                                                std::vector<double> start,
                                                const LimitCycleSettings& settings);

}  // namespace attune::model
