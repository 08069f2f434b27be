// First makes sure that the equations bear this setting for as long as they are asked about it.
#include "cli/cycle_analysis.h"

#include <algorithm>
#include <utility>

#include "cli/possible.h"
#include "model/conversation.h"

namespace attune::cli {

namespace {

/// For as long as the regime is asked about, and over the weeks.
bool bears(const session::CoupleStudy& study) {
  const auto talk =
      model::run_conversation(study.setting.couple, study.setting.stance, model::kRegimeTo).states;
  return std::all_of(talk.begin(), talk.end(),
                     [](const auto& state) { return is_possible(state); }) &&
         std::all_of(study.weeks.begin(), study.weeks.end(),
                     [](const auto& week) { return is_possible(week); });
}

}  // namespace

Result<CycleAnalysis> analyse(const model::Setting& setting, const Policy& policy,
                              const Sweep& sweep) {
  session::CoupleStudy study = session::study_of(setting);
  if (!bears(study)) {
    return impossible("");
  }
  return CycleAnalysis{
      .study = std::move(study),
      .policy = policy,
      .findings = session::findings_of(setting, sweep.dial, sweep.low, sweep.high)};
}

}  // namespace attune::cli
