// First makes sure that the equations bear this setting for as long as they are asked about it.
#include "cli/cycle_analysis.h"

#include <algorithm>
#include <utility>

#include "cli/possible.h"
#include "model/conversation.h"

namespace attune::cli {

namespace {

using States = std::vector<model::FastState<double>>;

States talk(const model::Setting& setting, double minutes) {
  return model::run_conversation(setting.couple, setting.stance, minutes).states;
}

std::vector<TalkMinute> timed(const States& states, double step) {
  std::vector<TalkMinute> talk;
  talk.reserve(states.size());
  for (const model::FastState<double>& state : states) {
    talk.push_back({static_cast<double>(talk.size()) * step, state});
  }
  return talk;
}

}  // namespace

Result<CycleAnalysis> analyse(const model::Setting& setting, const Policy& policy,
                              const Sweep& sweep) {
  const States long_talk = talk(setting, model::kRegimeTo);
  std::vector<model::Week> weeks =
      model::run_weeks(setting.couple, setting.stance, model::kWeeksAhead);
  if (!std::all_of(long_talk.begin(), long_talk.end(),
                   [](const auto& state) { return is_possible(state); }) ||
      !std::all_of(weeks.begin(), weeks.end(),
                   [](const auto& week) { return is_possible(week); })) {
    return impossible("");
  }
  return CycleAnalysis{
      .setting = setting,
      .policy = policy,
      .cycle = model::analyse_cycle(setting),
      .sweep = sweep,
      .begins = model::where_circling_begins(setting, sweep.dial, sweep.low, sweep.high),
      .talk = timed(talk(setting, kTalkMinutes), setting.couple.parameters.time_step),
      .late = long_talk.back(),
      .weeks = std::move(weeks)};
}

}  // namespace attune::cli
