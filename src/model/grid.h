// The integrator's grid in time.
#pragma once

namespace attune::model {

/// The integrator's steps that cover `minutes`: what is no multiple of the step rounds up.
[[nodiscard]] int steps_covering(double minutes, double step);

}  // namespace attune::model
