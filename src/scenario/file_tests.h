// Runs the tests that a scenario file brings along (findings of class 8).
#pragma once

#include <memory>

#include "scenario/reporter.h"
#include "scenario/scenario.h"

namespace attune::scenario {

/// Plays every test of the file and reports: ATN0801 a pick is not offered (the message lists what
/// is), ATN0802 the play ends elsewhere or not at all, ATN0803 `expect` does not hold at the end
/// (the message says how the couple and the variables are).
void run_file_tests(const std::shared_ptr<const Scenario>& scenario, Reporter& reporter);

}  // namespace attune::scenario
