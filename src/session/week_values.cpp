// One list.
#include "session/week_values.h"

namespace attune::session {

std::vector<WeekValue> values_of(const model::Week& week) {
  const model::SlowState<double>& slow = week.slow;
  const model::ConversationMeans& means = week.means;
  return {{"security", slow.security},
          {"soothing", slow.soothing},
          {"dependence", slow.dependence},
          {"burden", slow.burden},
          {"bids_per_week", week.bids_per_week},
          {"barometer", week.barometer},
          {"amplification", week.amplification},
          {"satisfaction", week.satisfaction},
          {"mean_distress", means.distress},
          {"mean_pursuit", means.pursuit},
          {"mean_withdrawal", means.withdrawal},
          {"mean_validation", means.validation},
          {"mean_reassurance", means.reassurance},
          {"mean_availability", means.availability},
          {"mean_autonomy", means.autonomy},
          {"mean_accommodation", means.accommodation}};
}

}  // namespace attune::session
