// A whole scenario as JSON: what other programs need to show, count or play it.
#pragma once

#include "cli/json_values.h"
#include "scenario/scenario.h"

namespace attune::cli {

/// Everything the file and its includes say, with the names of the language and every reference by
/// its name. The fields stand in README.md. Lists, not objects, hold what has a name of the
/// author's, so that readers in any language keep the order and meet no name that means something
/// to them.
[[nodiscard]] Json json_of(const scenario::Scenario& scenario);

}  // namespace attune::cli
