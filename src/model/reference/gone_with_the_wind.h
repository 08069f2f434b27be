// Rinaldi, Della Rossa and Landi's Rhett and Scarlett: two who draw back from too much love.
#pragma once

#include "model/reference/reference_model.h"

namespace attune::model {

/// R' = -R + A_S + k S e^-S, S' = -S + A_R + k R e^-R. Time and feelings have no unit. Values
/// recalled.
struct RhettAndScarlett {
  double scarlett_appeal = 1.2;  ///< A_S, as Rhett sees it.
  double rhett_appeal = 1.0;     ///< A_R, as Scarlett sees it.
  double reaction = 15.0;        ///< k: how strongly each answers being loved.
};

/// The two as a flow of (R, S).
[[nodiscard]] DynamicalSystem gone_with_the_wind_flow(const RhettAndScarlett& couple);

/// The model with its settings and numbers.
[[nodiscard]] ReferenceModel gone_with_the_wind();

}  // namespace attune::model
