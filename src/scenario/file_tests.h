// Runs the tests that a scenario file brings along (findings of class 8).
#pragma once

#include <memory>

#include "scenario/finding.h"
#include "scenario/scenario.h"

namespace attune::scenario {

/// Plays every test of the file. Errors: ATN0801 a pick is not offered (the message lists what
/// is), ATN0802 the play ends elsewhere or not at all, ATN0803 `expect` does not hold at the end
/// (the message says how the couple and the variables are). In the order of the file.
[[nodiscard]] Findings run_file_tests(const std::shared_ptr<const Scenario>& scenario);

}  // namespace attune::scenario
