// Reads what a condition is made of: one question about a variable, a band or the way so far.
#pragma once

#include <optional>

#include "scenario/condition_cursor.h"
#include "scenario/names.h"

namespace attune::scenario {

/// Reads one comparison, variable or function at `cursor`. Nothing after reporting where it cannot
/// be read or one of its names is wrong. What can never change is reported, and still read.
[[nodiscard]] std::optional<ConditionNode> read_operand(ConditionCursor& cursor, const Scope& scope,
                                                        Reading& reading);

}  // namespace attune::scenario
