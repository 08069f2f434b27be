// `attune explore`: what can happen in a scenario, proved, and what does, played.
#pragma once

#include <cstddef>
#include <string>

#include "cli/argument_parser.h"
#include "cli/output.h"
#include "cli/surroundings.h"
#include "scenario/proof/proof.h"

namespace attune::cli {

struct ExploreRequest {
  std::string scenario;  ///< A path, an id of the library, or a folder of scenarios.
  std::size_t budget = scenario::kDefaultBudget;  ///< States that are explored at most.
  OutputFormat format = OutputFormat::kText;
};

/// Tells the parser what `attune explore` takes; parsing fills `request`, which outlives it.
void add_explore(CLI::App& attune, ExploreRequest& request);

/// Explores a scenario, or every one in a folder, which then are a table in Markdown or one JSON
/// object a line. Returns the exit code: 1 where the flow is not proved, or something is met by no
/// path.
[[nodiscard]] int run_explore(const ExploreRequest& request, const Surroundings& surroundings);

}  // namespace attune::cli
