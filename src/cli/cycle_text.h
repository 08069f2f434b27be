// The cycle of a couple as a page of text.
#pragma once

#include "cli/cycle_analysis.h"
#include "cli/page.h"

namespace attune::cli {

/// What they do and what would change it in words, then where nothing moves, where circling begins
/// and the weeks.
void put_cycle(Page& page, const CycleAnalysis& analysis);

}  // namespace attune::cli
