// Reads `state:`: the finite memory of a scenario.
#pragma once

#include "scenario/document.h"
#include "scenario/names.h"

namespace attune::scenario {

/// `name: false`, `name: 0 in 0..3`, `name: calm_day of [calm_day, hard_day]`.
void read_state(Element map, Reading& reading);

/// Warns of variables that no condition has read. Call when all conditions are
/// read; says nothing where there are errors.
void report_unread_variables(const Scenario& scenario, const Names& names, Reporter& reporter);

}  // namespace attune::scenario
