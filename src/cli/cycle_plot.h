// The pictures of a cycle: pursuit going round or coming to rest, the talk, the weeks.
#pragma once

#include "cli/cycle_analysis.h"
#include "picture/plot.h"

namespace attune::cli {

/// Pursuit over two laps, or over the first hour where nothing goes round.
[[nodiscard]] picture::Plot pursuit_plot(const CycleAnalysis& analysis);

/// Both partners over the first hour.
[[nodiscard]] picture::Plot talk_plot(const CycleAnalysis& analysis);

/// What moves over half a year.
[[nodiscard]] picture::Plot weeks_plot(const CycleAnalysis& analysis);

}  // namespace attune::cli
