// `attune shot`: one screen to a picture; drawing it is left to the layers above.
#pragma once

#include "cli/argument_parser.h"
#include "cli/surroundings.h"

namespace attune::cli {

/// Tells the parser what `attune shot` takes; parsing fills `request`, which outlives it.
void add_shot(CLI::App& attune, ShotRequest& request);

/// Hands the request to the surroundings. Returns the exit code.
[[nodiscard]] int run_shot(const ShotRequest& request, const Surroundings& surroundings);

}  // namespace attune::cli
