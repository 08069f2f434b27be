// A condition as JSON: as it was written, and as a tree.
#pragma once

#include "cli/json_values.h"
#include "scenario/scenario.h"

namespace attune::cli {

/// {"text": "asked >= 1", "tree": {...}}, with every name as authors write it. The shapes of the
/// tree stand in README.md.
[[nodiscard]] Json json_of(const scenario::Scenario& scenario,
                           const scenario::Condition& condition);

}  // namespace attune::cli
