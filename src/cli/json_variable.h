// A value of a scenario's variable as JSON.
#pragma once

#include "cli/json_values.h"
#include "scenario/scenario.h"

namespace attune::cli {

/// `value` as authors write it: true or false, a number, or one of the variable's words.
[[nodiscard]] Json json_of(const scenario::Variable& variable, int value);

}  // namespace attune::cli
