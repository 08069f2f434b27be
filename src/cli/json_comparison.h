// The JSON of a comparison: each arm now and over the weeks.
#pragma once

#include <string>

#include "session/comparison.h"

namespace attune::cli {

/// {"scenario", "arms": [{"style", "picks", "end", "now", "weeks", "sentence"}]} as one line with
/// its line break. `scenario` and `end` are null for pure styles. Where parameters of the model
/// were changed, "parameters" says which, and to what.
[[nodiscard]] std::string comparison_json(const session::Comparison& comparison);

}  // namespace attune::cli
