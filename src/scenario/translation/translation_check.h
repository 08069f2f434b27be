// Class 3 of translations: what is stale, unknown, missing, or lost a mark on the way.
#pragma once

#include "scenario/reporter.h"
#include "scenario/translation/translation.h"

namespace attune::scenario {

/// Reports what does not fit between `translation` and the scenario it translates. `lines` is the
/// place of the key with its texts; there it says what is missing.
void check_translation(const Scenario& scenario, const Translation& translation, Position lines,
                       Reporter& reporter);

}  // namespace attune::scenario
