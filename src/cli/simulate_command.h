// `attune simulate`: an imagined couple, or very many, through one talk and through the weeks.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "cli/argument_parser.h"
#include "cli/output.h"
#include "cli/surroundings.h"

namespace attune::cli {

/// What was not given is empty, so that what belongs to many couples only can be told apart.
struct SimulateRequest {
  std::string couple;  ///< A file; empty for the reference couple.
  std::string policy;  ///< A style or a file.
  std::optional<int> weeks;
  std::optional<double> minutes;
  std::uint64_t couples = 1;
  std::optional<double> spread;
  std::optional<std::uint64_t> seed;
  std::optional<double> noise;
  std::string precision = "f64";
  std::optional<int> threads;
  OutputFormat format = OutputFormat::kJson;
  std::optional<std::filesystem::path> out;
};

/// Tells the parser what `attune simulate` takes; parsing fills `request`, which outlives it.
void add_simulate(CLI::App& attune, SimulateRequest& request);

/// Simulates. Returns the exit code.
[[nodiscard]] int run_simulate(const SimulateRequest& request, const Surroundings& surroundings);

}  // namespace attune::cli
