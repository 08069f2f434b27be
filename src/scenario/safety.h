// Class 7: what a scenario with fear, threats or control in it must do. Danger is never answered
// with "validate better".
#pragma once

#include "scenario/reporter.h"
#include "scenario/scenario.h"

namespace attune::scenario {

/// Reports signs of a danger that is not declared, a declared one that some path to an end does not
/// speak of (`safety: topic`), a `safety:` that is not declared, and, on any path behind a safety
/// step, codes, coaching and loops. Paths are over-approximated: what is not reported cannot happen
/// in any play.
void check_safety(const Scenario& scenario, Reporter& reporter);

}  // namespace attune::scenario
