// Everything that `attune cycle` knows before it says a word.
#pragma once

#include <vector>

#include "base/result.h"
#include "cli/couple_argument.h"
#include "cli/dial_argument.h"
#include "cli/talk_minute.h"
#include "model/cycle/couple_cycle.h"
#include "model/weeks.h"

namespace attune::cli {

struct CycleAnalysis {
  model::Setting setting;
  Policy policy;  ///< Of the setting, before its stance was changed one by one.
  model::CoupleCycle cycle;
  Sweep sweep;
  model::HopfSearch begins;        ///< Where circling begins along the sweep.
  std::vector<TalkMinute> talk;    ///< The first hour, at every step.
  model::FastState<double> late;   ///< After eight hours of it.
  std::vector<model::Week> weeks;  ///< Half a year.
};

/// How long the talk of a CycleAnalysis is. Minutes.
inline constexpr double kTalkMinutes = 60.0;

/// Takes some tenths of a second. Errors: kNotPossible, see possible.h.
[[nodiscard]] Result<CycleAnalysis> analyse(const model::Setting& setting, const Policy& policy,
                                            const Sweep& sweep);

}  // namespace attune::cli
