// Reads `tests:`: what an author expects of the scenario.
#pragma once

#include "scenario/document.h"
#include "scenario/names.h"

namespace attune::scenario {

/// Call when all nodes are read: tests name options.
void read_tests(Element map, Reading& reading);

/// Gives every `picked(...)` its option's number, and reports those that name none.
void link_options(Reading& reading);

}  // namespace attune::scenario
