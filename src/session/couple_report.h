// Everything that is known of a couple's cycle as one page to read, print and hand on.
#pragma once

#include <optional>
#include <vector>

#include "base/language/language.h"
#include "model/cycle/couple_cycle.h"
#include "model/cycle/regime_map.h"
#include "model/cycle/what_would_change.h"
#include "picture/report.h"
#include "session/couple_plots.h"
#include "session/couple_study.h"

namespace attune::session {

/// What takes longer to work out than a study. What is not there is left out of the page.
struct CoupleFindings {
  std::optional<model::Beginning> beginning;
  std::optional<std::vector<model::SingleChange>> changes;  ///< Empty: they settle as they are.
  std::optional<model::PairOfChanges> pair;  ///< Nothing beside changes: no two are enough.
  const model::RegimeMap* map = nullptr;     ///< Of the study's setting; may be null.
  double minute = 20.0;                      ///< Of the talk, for the loop and the slice.
  const CoupleStudy* beside = nullptr;       ///< Drawn pale behind; may be null.
};

/// Tries the changes, and the pairs of them where no single one is enough; follows the rests along
/// `dial` from `low` to `high`. Without a map. Takes some tenths of a second.
[[nodiscard]] CoupleFindings findings_of(const model::Setting& setting, const model::Dial& dial,
                                         double low, double high);

/// The page: first what the two do, whether a worry has a reason and what would change it; then the
/// loop, the pictures, where nothing moves, where circling begins; last every number and its
/// source.
[[nodiscard]] picture::Report couple_report(const Language& say, const CoupleStudy& study,
                                            const CoupleNames& names,
                                            const CoupleFindings& findings);

}  // namespace attune::session
