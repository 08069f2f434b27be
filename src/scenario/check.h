// The checker: everything that can be found wrong with a scenario, in one run.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string_view>

#include "scenario/load.h"
#include "scenario/proof/proof.h"

namespace attune::scenario {

struct CheckOptions {
  LoadOptions load;
  std::size_t budget = kDefaultBudget;  ///< States that the flow proof may explore.
};

/// Loads `path` and adds flow (class 5), craft (class 6), safety (class 7) and the file's own tests
/// (class 8) to what loading found, sorted by file and place; then what is wrong with the
/// translations beside it. Flow, craft and tests need a playable scenario.
[[nodiscard]] Loaded check_scenario(const std::filesystem::path& path,
                                    const CheckOptions& options = {});

/// The same for text in memory that pretends to stand at `path`.
[[nodiscard]] Loaded check_scenario_text(std::string_view text, const std::filesystem::path& path,
                                         const CheckOptions& options = {});

}  // namespace attune::scenario
