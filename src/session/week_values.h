// A week of one couple as a row of named numbers, for JSON and CSV alike.
#pragma once

#include <string_view>
#include <vector>

#include "model/weeks.h"

namespace attune::session {

struct WeekValue {
  std::string_view name;
  double value = 0.0;
};

/// "security" to "burden", "bids_per_week", the readouts, and the means of the week's talks: under
/// the names that ensembles use, always all of them in the same order.
[[nodiscard]] std::vector<WeekValue> values_of(const model::Week& week);

}  // namespace attune::session
