// Reads `set:`: what a pick or a step changes.
#pragma once

#include <vector>

#include "scenario/document.h"
#include "scenario/names.h"

namespace attune::scenario {

/// Reads one assignment (`asked +1`, `asked -1`, `phone = table`, `told = true`) or a list of them.
/// Those that cannot be read are reported and left out.
[[nodiscard]] std::vector<Assignment> read_assignments(Element element, Reading& reading);

}  // namespace attune::scenario
