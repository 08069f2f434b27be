// Class 5: what the proof of a scenario means to its author.
#pragma once

#include <cstddef>
#include <memory>

#include "scenario/reporter.h"
#include "scenario/scenario.h"

namespace attune::scenario {

/// Explores at most `budget` states and reports what cannot be reached (proved so), what goes wrong
/// on some path (with the shortest one), where a `set` can run past its range, and whether the
/// budget was too small to know. What only bands decide is looked for in plays.
void check_flow(const std::shared_ptr<const Scenario>& scenario, std::size_t budget,
                Reporter& reporter);

}  // namespace attune::scenario
