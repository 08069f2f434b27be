// Rinaldi's Laura and Petrarch: a poet, a lady, and his inspiration, going round for ever.
#pragma once

#include "model/reference/reference_model.h"

namespace attune::model {

/// L' = -3 L + P (1 - P^2) - 1, P' = -P + 5 (L + 2 / (1 + Z)), Z' = -.1 Z + 10 P; time in years.
/// Equations and values are recalled.
[[nodiscard]] DynamicalSystem laura_and_petrarch_flow();

/// The model with its settings and numbers.
[[nodiscard]] ReferenceModel laura_and_petrarch();

}  // namespace attune::model
