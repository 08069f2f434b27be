// `attune ids`: which lines and options have no id, and ids for them.
#pragma once

#include <filesystem>
#include <vector>

#include "cli/argument_parser.h"
#include "cli/surroundings.h"

namespace attune::cli {

struct IdsRequest {
  std::vector<std::filesystem::path> paths;  ///< Files, folders, ids of ours.
  bool write = false;                        ///< Puts ids into the files.
};

/// Tells the parser what `attune ids` takes; parsing fills `request`, which outlives it.
void add_ids(CLI::App& attune, IdsRequest& request);

/// Lists what has no id, or gives it one; what a scenario includes counts as part of it. A scenario
/// with errors is refused with its findings. Returns the exit code.
[[nodiscard]] int run_ids(const IdsRequest& request, const Surroundings& surroundings);

}  // namespace attune::cli
