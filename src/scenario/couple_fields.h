// What is said of a couple in scenarios and in files of couples: traits, shares, the situation.
#pragma once

#include <optional>

#include "model/bands.h"
#include "model/couple.h"
#include "scenario/document.h"
#include "scenario/reporter.h"

namespace attune::scenario {

/// `anxiety` and `avoidance` from 1 to 7; what is missing stays as it is.
void read_traits(Element map, model::Traits& traits, Reporter& reporter);

/// A quantity as a number from 0 to 1 or as a band, which stands for its midpoint. Nothing after
/// reporting, or where it is missing.
[[nodiscard]] std::optional<double> read_share(Element map, model::Quantity quantity,
                                               Reporter& reporter);

/// `security`, `soothing`, `dependence`, `burden`; what is missing stays as it is.
void read_slow_state(Element map, model::SlowState<double>& slow, Reporter& reporter);

/// `engagement` from 0 to 1, `softness` and `soothed_before` from 0 to 3; what is missing stays.
void read_situation(Element map, model::Situation& situation, Reporter& reporter);

}  // namespace attune::scenario
