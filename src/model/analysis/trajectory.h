// A path through the state space of a system.
#pragma once

#include <vector>

#include "model/analysis/dynamical_system.h"

namespace attune::model {

struct Trajectory {
  double step = 1.0;                        ///< Time between two states.
  std::vector<std::vector<double>> states;  ///< The start first.
};

/// `steps` steps from `start`: of the classical Runge-Kutta method for a flow, each `step` of time
/// long; applications of a map, for which `step` is one whatever is given.
[[nodiscard]] Trajectory trajectory(const DynamicalSystem& system, std::vector<double> start,
                                    double step, int steps);

}  // namespace attune::model
