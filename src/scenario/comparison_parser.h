// Reads the second half of a condition's question: the sign, and what it compares with.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/condition.h"
#include "scenario/condition_cursor.h"

namespace attune::scenario {

/// `==`, `!=`, `<`, `<=`, `>` or `>=` at `cursor`. `of` is what is compared, for the message.
/// Nothing after reporting, as with the others.
[[nodiscard]] std::optional<Comparison> read_sign(ConditionCursor& cursor, std::string_view of);

/// `is` or `is not` at `cursor`.
[[nodiscard]] std::optional<Comparison> read_is(ConditionCursor& cursor, std::string_view of);

/// A whole number at `cursor`.
[[nodiscard]] std::optional<int> read_number(ConditionCursor& cursor);

/// The index of the one of `words` that stands at `cursor`. `lacks` begins the message where it is
/// none of them: "distress has no band".
[[nodiscard]] std::optional<int> read_one_of(ConditionCursor& cursor,
                                             const std::vector<std::string>& words,
                                             std::string_view lacks);

}  // namespace attune::scenario
