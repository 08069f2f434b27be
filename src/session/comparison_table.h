// A comparison as one table of data.
#pragma once

#include "picture/csv.h"
#include "session/comparison.h"

namespace attune::session {

/// A row for each way and moment of tonight, then one for each way and week. `when` is "now" or
/// "weeks"; what does not belong to it is empty.
[[nodiscard]] picture::DataTable comparison_table(const Comparison& comparison);

}  // namespace attune::session
