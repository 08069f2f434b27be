// `attune reference`: the published models of couples, run, with the numbers they must hit.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "cli/argument_parser.h"
#include "cli/output.h"
#include "cli/surroundings.h"
#include "model/facts/facts.h"

namespace attune::cli {

struct ReferenceRequest {
  std::string name;  ///< Of one model, or "facts"; empty for all models.
  int couples = static_cast<int>(model::kFactCouples);  ///< On whom facts are judged.
  OutputFormat format = OutputFormat::kText;
  std::optional<std::filesystem::path> out;
};

/// Tells the parser what `attune reference` takes; parsing fills `request`, which outlives it.
void add_reference(CLI::App& attune, ReferenceRequest& request);

/// Runs the models. Returns the exit code: kExitFindings where a number is missed.
[[nodiscard]] int run_reference(const ReferenceRequest& request, const Surroundings& surroundings);

}  // namespace attune::cli
