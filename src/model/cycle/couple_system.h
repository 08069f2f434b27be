// A couple under a stance as a system at rest in time: the occasion of the bid has faded.
#pragma once

#include "model/analysis/dynamical_system.h"
#include "model/analysis/fixed_points.h"
#include "model/couple.h"
#include "model/stance.h"

namespace attune::model {

/// The five fast states in the order of FastState, as plain numbers and back.
[[nodiscard]] std::vector<double> as_numbers(const FastState<double>& state);
[[nodiscard]] FastState<double> as_state(std::span<const double> numbers);

/// The fast equations of this couple under this stance without the fading alarm of the occasion,
/// in the unit box. What a talk tends to that goes on for long.
[[nodiscard]] DynamicalSystem couple_system(const Couple& couple, const Stance<double>& stance);

}  // namespace attune::model
