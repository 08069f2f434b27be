// What the analysis of a cycle says in words that need no training: for the terminal and the page.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/cycle_analysis.h"
#include "model/analysis/fixed_points.h"
#include "model/bands.h"

namespace attune::cli {

/// What has to stand below every picture and every page of a cycle.
inline constexpr const char* kCycleCaveat =
    "A teaching model of an imagined couple, not a forecast; and one talk that nobody interrupts.";

/// "Under dismissal these two go round in circles: a lap takes 32 minutes."
[[nodiscard]] std::string headline(const CycleAnalysis& analysis);

/// What else there is to know about it, a sentence or two each: how wide a lap is, that a worry has
/// its reason, that something is not sure. May be empty.
[[nodiscard]] std::vector<std::string> remarks(const CycleAnalysis& analysis);

/// "holds" or "does not hold".
[[nodiscard]] std::string_view standing_of(const model::FixedPoint& rest);

/// What follows from that: "after a small upset they come back to it".
[[nodiscard]] std::string_view meaning_of(const model::FixedPoint& rest);

/// What to say where no rest was found.
[[nodiscard]] std::string about_rests(const CycleAnalysis& analysis);

/// Where circling begins along the sweep, or that it does not, or that a point may be missing.
[[nodiscard]] std::vector<std::string> about_beginnings(const CycleAnalysis& analysis);

/// Where talks like this one lead, under the caveat that belongs to it.
[[nodiscard]] std::string about_weeks(const CycleAnalysis& analysis);

/// "alarmed, 0.72".
[[nodiscard]] std::string band_and_number(model::Quantity quantity, double share);

}  // namespace attune::cli
