// Runs the tests that a scenario file brings along (findings of class 8).
#pragma once

#include <cstddef>
#include <memory>

#include "scenario/reporter.h"
#include "scenario/scenario.h"

namespace attune::scenario {

/// So many tests of a file are run, with so many picks in all: far more than any author writes, and
/// few enough for a hostile file to be checked in seconds.
inline constexpr std::size_t kMostTests = 200;
inline constexpr std::size_t kMostPicksOfTests = 2'000;

/// Plays every test of the file and reports: ATN0801 a pick is not offered (the message lists what
/// is), ATN0802 the play ends elsewhere or not at all, ATN0803 `expect` does not hold at the end
/// (the message says how the couple and the variables are), ATN0804 from this test on there are too
/// many.
void run_file_tests(const std::shared_ptr<const Scenario>& scenario, Reporter& reporter);

}  // namespace attune::scenario
