// `attune check`: everything that can be found wrong with scenario files.
#pragma once

#include <cstddef>
#include <filesystem>
#include <vector>

#include "cli/argument_parser.h"
#include "cli/output.h"
#include "cli/surroundings.h"
#include "scenario/proof/proof.h"

namespace attune::cli {

struct CheckRequest {
  std::vector<std::filesystem::path> paths;  ///< Files, folders, ids of ours.
  bool strict = false;                       ///< Warnings count as errors do.
  double max_megabytes = 1.0;
  std::size_t budget = scenario::kDefaultBudget;  ///< States that a flow proof may explore.
  OutputFormat format = OutputFormat::kText;
};

/// Tells the parser what `attune check` takes; parsing fills `request`, which outlives it.
void add_check(CLI::App& attune, CheckRequest& request);

/// Checks. Returns the exit code.
[[nodiscard]] int run_check(const CheckRequest& request, const Surroundings& surroundings);

}  // namespace attune::cli
