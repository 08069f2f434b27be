// Many couples through many weeks: shared out to threads, block by block, in bounded memory.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/workers.h"
#include "model/ensemble/kernel.h"
#include "model/ensemble/latin_hypercube.h"

namespace attune::model {

struct EnsembleRequest {
  Couple couple;
  std::vector<SampledNumber> sampled;  ///< In what the couples differ; may be empty.
  std::uint64_t couples = 1;
  std::uint64_t seed = 0;               ///< Of the sample and of the noise.
  std::vector<Stance<double>> stances;  ///< One a week.
  double noise = 0.0;                   ///< Sigma, see Noise.
};

/// A column of the rows that an ensemble gives, with its name in files.
struct WeekColumn {
  std::string_view name;
  BlockColumn BlockWeek::*member;
};

/// Everything that is known of a week, in the order of the rows.
inline constexpr std::array<WeekColumn, 13> kWeekColumns = {{
    {"security", &BlockWeek::security},
    {"soothing", &BlockWeek::soothing},
    {"dependence", &BlockWeek::dependence},
    {"burden", &BlockWeek::burden},
    {"bids_per_week", &BlockWeek::bids_per_week},
    {"mean_distress", &BlockWeek::distress},
    {"mean_pursuit", &BlockWeek::pursuit},
    {"mean_withdrawal", &BlockWeek::withdrawal},
    {"mean_validation", &BlockWeek::validation},
    {"mean_reassurance", &BlockWeek::reassurance},
    {"mean_availability", &BlockWeek::availability},
    {"mean_autonomy", &BlockWeek::autonomy},
    {"mean_accommodation", &BlockWeek::accommodation},
}};

/// One block, computed.
struct ComputedBlock {
  std::uint64_t first = 0;           ///< Index of its first couple.
  std::size_t count = 0;             ///< Couples that belong to the ensemble, at most kBlockSize.
  std::span<const BlockWeek> weeks;  ///< One row a week and one for the start.
};

/// What is done with the blocks.
struct EnsembleListener {
  /// Called from the threads, in any order; appends what the block has to say to `text`. May be
  /// empty. `worker` names the thread.
  std::function<void(const ComputedBlock& block, int worker, std::string& text)> describe;
  /// Called in the order of the blocks with their texts and the number of couples done. Returns
  /// whether to go on. May be empty.
  std::function<bool(std::string_view text, std::uint64_t done)> deliver;
  /// Asked between waves of blocks, at the latest every few seconds of computing: whether to stop.
  /// Everything that was described has then been delivered. May be empty.
  std::function<bool()> interrupted = {};
};

struct EnsembleOutcome {
  std::uint64_t couples = 0;  ///< Done; fewer than asked for where it was stopped.
  std::uint64_t hash = 0;     ///< Of every bit of every row; the same however it was computed.
};

/// Runs the ensemble. Memory depends on the number of weeks and threads, not of couples.
[[nodiscard]] EnsembleOutcome run_ensemble(const EnsembleRequest& request, const Kernel& kernel,
                                           Workers& workers, const EnsembleListener& listener);

}  // namespace attune::model
