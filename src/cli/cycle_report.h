// The cycle of a couple as one page to read and print.
#pragma once

#include "cli/cycle_analysis.h"
#include "picture/report.h"

namespace attune::cli {

[[nodiscard]] picture::Report cycle_report(const CycleAnalysis& analysis);

}  // namespace attune::cli
