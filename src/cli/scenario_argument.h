// The scenario that a command line names, loaded and fit to be played.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"
#include "cli/surroundings.h"
#include "scenario/finding.h"
#include "scenario/scenario.h"

namespace attune::cli {

/// Loads the scenario at a path, or with an id of the library, as written or in `language` (a BCP
/// 47 tag); what is not translated, or no longer fits, is told on the error stream. Errors:
/// kNotFound where there is no such scenario (the fix names the nearest id) or no such translation,
/// kBadFile where it cannot be played; what stands in the way has then been written to the error
/// stream.
[[nodiscard]] Result<std::shared_ptr<const scenario::Scenario>> scenario_argument(
    const std::string& name, const Surroundings& surroundings, const std::string& language = "");

/// The first errors, on the error stream: enough to see what is the matter; attune check says
/// everything.
void show_first_errors(const scenario::Findings& findings, const Surroundings& surroundings);

}  // namespace attune::cli
