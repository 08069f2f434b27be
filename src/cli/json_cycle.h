// The JSON of a cycle.
#pragma once

#include <string>

#include "cli/cycle_analysis.h"

namespace attune::cli {

/// {"policy","regime","period_minutes","amplitude","converged","fixed_points":[{"state","stable",
/// "eigenvalues":[[re,im],...]}],"starts","sweep","hopf":[{"parameter","value","period_minutes",
/// "holds_below","state"}],"lost_branches","unclear_changes"} as one line with its line break.
/// Amplitudes are peak to peak; they and the period are null where nothing goes round. The last two
/// are HopfSearch's `lost` and `unclear`: where one is not 0, "hopf" may miss a place.
[[nodiscard]] std::string cycle_json(const CycleAnalysis& analysis);

}  // namespace attune::cli
