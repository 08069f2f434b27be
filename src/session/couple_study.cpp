// Runs the talk, the weeks and the analysis.
#include "session/couple_study.h"

#include <algorithm>
#include <cmath>

#include "model/conversation.h"

namespace attune::session {

const model::FastState<double>& CoupleStudy::at(double minute) const {
  const double step = minute / setting.couple.parameters.time_step;
  const auto last = static_cast<double>(talk.size() - 1);
  return talk[static_cast<std::size_t>(std::clamp(std::round(step), 0.0, last))];
}

CoupleStudy study_of(const model::Setting& setting) {
  return {.setting = setting,
          .talk = model::run_conversation(setting.couple, setting.stance, kStudyMinutes).states,
          .weeks = model::run_weeks(setting.couple, setting.stance, model::kWeeksAhead),
          .cycle = model::analyse_cycle(setting)};
}

}  // namespace attune::session
