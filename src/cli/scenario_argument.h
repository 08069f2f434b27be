// The scenario that a command line names, loaded and fit to be played.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"
#include "cli/surroundings.h"
#include "scenario/scenario.h"

namespace attune::cli {

/// Loads the scenario at a path, or with an id of the library. Errors: kNotFound where there is
/// none (the fix names the nearest id), kBadFile where it cannot be played; what stands in the way
/// has then been written to the error stream.
[[nodiscard]] Result<std::shared_ptr<const scenario::Scenario>> scenario_argument(
    const std::string& name, const Surroundings& surroundings);

}  // namespace attune::cli
