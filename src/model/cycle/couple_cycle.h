// The cycle of one couple under one stance, whole: rests, regime, laps, and where it begins.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "model/analysis/fixed_points.h"
#include "model/analysis/hopf.h"
#include "model/analysis/limit_cycle.h"
#include "model/cycle/dial.h"
#include "model/cycle/regime.h"
#include "model/state.h"

namespace attune::model {

struct CoupleCycle {
  FixedPointSearch rests;            ///< Of the five fast states, in FastState's order.
  Regime regime = Regime::kSettles;  ///< From the start of a bid.
  std::optional<LimitCycle> laps;    ///< In minutes; nothing where the path comes to rest.
  bool converged = false;            ///< Whether the laps, or the rest, are sure.
  FastState<double> late;            ///< One talk at minute kRegimeTo.
};

/// Between these the laps are measured: what comes before may still be settling. Minutes.
inline constexpr double kLapsFrom = 3000.0;
inline constexpr double kLapsTo = 3600.0;

/// Where circling begins or ends while one dial is turned from `low` to `high`.
struct Beginning {
  Dial dial;
  double low = 0.0;
  double high = 0.0;
  HopfSearch search;
};

/// Everything that holds at one setting. Takes some tens of milliseconds.
[[nodiscard]] CoupleCycle analyse_cycle(const Setting& setting);

/// Where circling begins while one number is turned and all others stay.
[[nodiscard]] HopfSearch where_circling_begins(const Setting& setting, const Dial& dial, double low,
                                               double high);

}  // namespace attune::model
