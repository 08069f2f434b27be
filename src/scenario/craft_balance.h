// Class 6 across a folder: whether who asks and who steps back follows gender.
#pragma once

#include <memory>
#include <vector>

#include "scenario/finding.h"
#include "scenario/scenario.h"

namespace attune::scenario {

/// One warning, at the cast of the first scenario that leans that way, where in more than three of
/// four couples whose pronouns differ the same pronoun asks; nothing with fewer than four such
/// couples. Scenarios without pronouns do not count.
[[nodiscard]] Findings check_balance(const std::vector<std::shared_ptr<const Scenario>>& scenarios);

}  // namespace attune::scenario
