// An exploration as JSON.
#pragma once

#include <string>

#include "scenario/proof/exploration.h"

namespace attune::cli {

/// One object in one line, as DESIGN.md says and README.md here explains.
[[nodiscard]] std::string exploration_json(const scenario::Scenario& scenario,
                                           const scenario::Exploration& found);

}  // namespace attune::cli
