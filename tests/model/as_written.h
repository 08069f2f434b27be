// The fast equations once more, independent of the model's own code: what tests and benchmarks hold
// it against.
#pragma once

#include "model/couple.h"
#include "model/stance.h"

namespace attune::model {

/// The rates of change per minute, `t` minutes after the bid.
[[nodiscard]] FastState<double> as_written(const Couple& c, const Stance<double>& st,
                                           const FastState<double>& z, double t);

}  // namespace attune::model
