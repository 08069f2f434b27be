// First makes sure that the equations bear this setting for as long as they are asked about it.
#include "cli/cycle_analysis.h"

#include <algorithm>

#include "cli/possible.h"
#include "model/conversation.h"
#include "model/weeks.h"

namespace attune::cli {

namespace {

/// For as long as the regime is asked about, and over the weeks.
bool bears(const model::Setting& setting) {
  const auto talk =
      model::run_conversation(setting.couple, setting.stance, model::kRegimeTo).states;
  const auto weeks = model::run_weeks(setting.couple, setting.stance, model::kWeeksAhead);
  return std::all_of(talk.begin(), talk.end(),
                     [](const auto& state) { return is_possible(state); }) &&
         std::all_of(weeks.begin(), weeks.end(),
                     [](const auto& week) { return is_possible(week); });
}

}  // namespace

Result<CycleAnalysis> analyse(const model::Setting& setting, const Policy& policy,
                              const Sweep& sweep) {
  if (!bears(setting)) {
    return impossible("");
  }
  return CycleAnalysis{
      .study = session::study_of(setting),
      .policy = policy,
      .findings = session::findings_of(setting, sweep.dial, sweep.low, sweep.high)};
}

}  // namespace attune::cli
