// The JSON of an ensemble: what was run, and how its couples are distributed week by week.
#pragma once

#include <cstdint>
#include <string>

#include "cli/many_couples.h"
#include "model/ensemble/ensemble.h"
#include "model/ensemble/ensemble_summary.h"

namespace attune::cli {

struct EnsembleEnd {
  model::EnsembleOutcome outcome;
  std::uint64_t outside = 0;  ///< Couples that left what the equations describe; possible.h.
};

/// {"couples","stopped_early","outside","policy","stance","seed","spread","noise","precision",
/// "hash","weeks":[{"week","security":{"mean","q05","q25","q50","q75","q95"},...}]} as one line
/// with its line break; a value outside of its range counts as the nearest within. The same bytes
/// on every machine, however many threads and whichever vectors it took.
[[nodiscard]] std::string ensemble_json(const ManyCouples& many, const EnsembleEnd& end,
                                        const model::EnsembleSummary& summary);

}  // namespace attune::cli
