// An exploration as text for an author.
#pragma once

#include "cli/page.h"
#include "scenario/proof/exploration.h"

namespace attune::cli {

/// Proof, ways, ends, styles, lines and minutes, each in a line or two.
void put_exploration(Page& page, const scenario::Scenario& scenario,
                     const scenario::Exploration& found);

}  // namespace attune::cli
