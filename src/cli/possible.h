// Whether what the equations gave still means something.
#pragma once

#include <cstddef>
#include <string>

#include "base/result.h"
#include "model/ensemble/ensemble.h"
#include "model/weeks.h"

namespace attune::cli {

/// Every share in [0, 1] but for rounding, every number finite.
[[nodiscard]] bool is_possible(const model::FastState<double>& state);
[[nodiscard]] bool is_possible(const model::Week& week);

/// Whether every number of a block is finite.
[[nodiscard]] bool is_finite(const model::ComputedBlock& block);

/// How many couples of a block have in any week a share that is outside of [0, 1] by more than
/// rounding, or no number.
[[nodiscard]] std::size_t couples_outside(const model::ComputedBlock& block);

/// What to say where it does not: parameters that are allowed one by one can together be more than
/// a step of the integrator bears. `where` is the option or the file that they come from.
[[nodiscard]] Error impossible(std::string where);

}  // namespace attune::cli
