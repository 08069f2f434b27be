// The reference couple, and where its bid starts.
#include "model/couple.h"

#include <algorithm>

namespace attune::model {

namespace {

double as_share(double value) { return std::clamp(value, 0.0, 1.0); }

}  // namespace

Couple reference_couple() {
  Couple couple;
  couple.bidder = {.anxiety = 5.5, .avoidance = 2.0};
  couple.responder = {.anxiety = 2.5, .avoidance = 4.5};
  couple.slow = {.security = 0.45, .soothing = 0.25, .dependence = 0.45, .burden = 0.15};
  return couple;
}

double left_after_soothing(const Couple& couple, double share) {
  const Parameters& p = couple.parameters;
  const double trained =
      p.untrained_soothing_first + (1.0 - p.untrained_soothing_first) * couple.slow.soothing;
  return 1.0 - p.effect_of_soothing_first * share * trained;
}

FastState<double> start_of_bid(const Couple& couple) {
  return start_of_bid(couple, couple.parameters.start_distress *
                                  left_after_soothing(couple, couple.situation.soothed_before));
}

FastState<double> start_of_bid(const Couple& couple, double distress) {
  const Parameters& p = couple.parameters;
  const double anxiety = share_of_range(couple.bidder.anxiety);
  const double avoidance = share_of_range(couple.bidder.avoidance);
  FastState<double> start;
  start.distress = as_share(distress);
  start.pursuit = as_share(p.start_pursuit * start.distress *
                           (p.pursuit_base + p.pursuit_by_anxiety * anxiety) *
                           (1.0 - p.pursuit_held_by_avoidance * avoidance));
  start.arousal = as_share(p.start_arousal + p.start_arousal_by_burden * couple.slow.burden);
  return start;
}

}  // namespace attune::model
