// Everything that `attune cycle` knows before it says a word.
#pragma once

#include "base/result.h"
#include "cli/couple_argument.h"
#include "cli/dial_argument.h"
#include "session/couple_report.h"
#include "session/couple_study.h"

namespace attune::cli {

struct CycleAnalysis {
  session::CoupleStudy study;
  Policy policy;                     ///< Of the setting, before its stance was changed one by one.
  session::CoupleFindings findings;  ///< Their beginning is that along the sweep. Without a map.
};

/// Takes some hundredths of a second. Errors: kNotPossible, see possible.h, before anything is
/// analysed.
[[nodiscard]] Result<CycleAnalysis> analyse(const model::Setting& setting, const Policy& policy,
                                            const Sweep& sweep);

}  // namespace attune::cli
