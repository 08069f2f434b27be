// `attune cycle`: whether a couple settles, circles or stays stuck, and where circling begins.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cli/argument_parser.h"
#include "cli/output.h"
#include "cli/surroundings.h"

namespace attune::cli {

struct CycleRequest {
  std::string couple;  ///< A file; empty for the reference couple.
  std::string policy;  ///< A style or a file.
  std::string sweep = "responder.avoidance=1..7";
  std::vector<std::string> set;  ///< "NAME=VALUE" of anything that can be turned.
  OutputFormat format = OutputFormat::kText;
  std::optional<std::filesystem::path> out;
};

/// Tells the parser what `attune cycle` takes; parsing fills `request`, which outlives it.
void add_cycle(CLI::App& attune, CycleRequest& request);

/// Analyses. Returns the exit code.
[[nodiscard]] int run_cycle(const CycleRequest& request, const Surroundings& surroundings);

}  // namespace attune::cli
