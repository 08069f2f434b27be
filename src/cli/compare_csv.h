// A comparison as one table of data.
#pragma once

#include <string>

#include "session/comparison.h"

namespace attune::cli {

/// A row for each way and moment of tonight, then one for each way and week. `when` is "now" or
/// "weeks"; what does not belong to it is empty.
[[nodiscard]] std::string comparison_csv(const session::Comparison& comparison);

}  // namespace attune::cli
