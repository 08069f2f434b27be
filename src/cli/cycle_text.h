// The cycle of a couple as a page of text.
#pragma once

#include "cli/cycle_analysis.h"
#include "cli/page.h"

namespace attune::cli {

/// What it does in words, then the rests, then where circling begins.
void put_cycle(Page& page, const CycleAnalysis& analysis);

}  // namespace attune::cli
