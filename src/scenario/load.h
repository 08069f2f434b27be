// From a path to a scenario: reads, checks and links, and reports everything that is wrong.
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string_view>

#include "scenario/finding.h"
#include "scenario/scenario.h"

namespace attune::scenario {

inline constexpr std::size_t kDefaultMaxBytes = 1024UL * 1024UL;

struct LoadOptions {
  std::size_t max_bytes = kDefaultMaxBytes;
};

/// What reading gave: the scenario (null where classes 1 to 4 found an error), and the findings of
/// classes 1 to 4, all of them, in the order of the file.
struct Loaded {
  std::shared_ptr<const Scenario> scenario;
  Findings findings;
};

/// Reads `path` and what it includes. Never throws; a file that cannot be read is a finding.
[[nodiscard]] Loaded load_scenario(const std::filesystem::path& path,
                                   const LoadOptions& options = {});

/// The same for text in memory that pretends to stand at `path`.
[[nodiscard]] Loaded load_scenario_text(std::string_view text, const std::filesystem::path& path,
                                        const LoadOptions& options = {});

}  // namespace attune::scenario
