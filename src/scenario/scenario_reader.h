// Puts a scenario together: reads its files, declares its names, reads its nodes, links them.
#pragma once

#include <filesystem>
#include <string>

#include "scenario/load.h"
#include "scenario/reporter.h"
#include "scenario/scenario.h"

namespace attune::scenario {

/// Reads `text`, which pretends to stand at `path`, and what it includes. What is wrong (classes 1
/// to 4) is reported; the scenario is whole only where nothing of it is an error. `sources` is what
/// `reporter` looks into, and is filled.
[[nodiscard]] Scenario read_scenario(std::string text, const std::filesystem::path& path,
                                     const LoadOptions& options, Sources& sources,
                                     Reporter& reporter);

/// The same for a file. One that cannot be read is reported.
[[nodiscard]] Scenario read_scenario_file(const std::filesystem::path& path,
                                          const LoadOptions& options, Sources& sources,
                                          Reporter& reporter);

}  // namespace attune::scenario
