// `attune simulate --couples N`: many couples through the weeks, as rows or as a summary.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "cli/couple_argument.h"
#include "cli/output.h"
#include "cli/surroundings.h"
#include "model/couple.h"
#include "model/ensemble/kernel.h"

namespace attune::cli {

struct ManyCouples {
  model::Couple couple;  ///< Around which they are spread.
  std::string file;      ///< Where it comes from; empty for the reference couple.
  Policy policy;
  int weeks = 1;
  std::uint64_t couples = 1;
  double spread = 0.0;  ///< As in model::spread_around().
  std::uint64_t seed = 0;
  double noise = 0.0;  ///< Sigma, as in model::Noise.
  model::Precision precision = model::Precision::kDouble;
  int threads = 1;
  OutputFormat format = OutputFormat::kJson;  ///< Else kCsv.
  std::optional<std::filesystem::path> out;
};

/// Runs them and writes the result: a row a couple and week as they come, or one summary at the
/// end. A signal, or Surroundings::interrupted, stops it with what is done kept. Returns the exit
/// code.
[[nodiscard]] int run_many_couples(const ManyCouples& many, const Surroundings& surroundings);

}  // namespace attune::cli
