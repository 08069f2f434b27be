// Rounds up, but not for a hair.
#include "model/grid.h"

#include <cmath>

namespace attune::model {

int steps_covering(double minutes, double step) {
  // The tolerance keeps a multiple that rounding made a hair too large from costing a whole step.
  constexpr double kTolerance = 1e-9;
  return static_cast<int>(std::ceil(minutes / step - kTolerance));
}

}  // namespace attune::model
