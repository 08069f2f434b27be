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
  int threads = 1;                            ///< At least 1; see threads_of_use().
  OutputFormat format = OutputFormat::kJson;  ///< Else kCsv.
  std::optional<std::filesystem::path> out;
};

/// How many of the threads that were asked for are started. Never more than there are blocks of
/// couples, and never more than four a processor: results are the same, and each thread holds the
/// rows of a block, 27 kB a week (14 MB for 520 weeks), and for kCsv the text of up to sixteen.
[[nodiscard]] int threads_of_use(const ManyCouples& many);

/// Runs them and writes the result: a row a couple and week as they come, or one summary at the
/// end. A signal, or Surroundings::interrupted, stops it with what is done kept. Returns the exit
/// code.
[[nodiscard]] int run_many_couples(const ManyCouples& many, const Surroundings& surroundings);

}  // namespace attune::cli
