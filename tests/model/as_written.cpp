// Letter by letter as src/model/README.md prints them; nothing is folded.
#include "model/as_written.h"

#include <cmath>

namespace attune::model {

namespace {

template <int kPower>
double power(double base) {
  return base * power<kPower - 1>(base);
}
template <>
double power<1>(double base) {
  return base;
}

template <int kPower>
double hill(double value, double half) {
  return power<kPower>(value) / (power<kPower>(value) + power<kPower>(half));
}

}  // namespace

// NOLINTBEGIN(readability-identifier-naming): the letters are those of the equations.
FastState<double> as_written(const Couple& c, const Stance<double>& st, const FastState<double>& z,
                             double t) {
  const Parameters& P = c.parameters;
  const double a = (c.bidder.anxiety - 1) / 6;
  const double v = (c.bidder.avoidance - 1) / 6;
  const double aB = (c.responder.anxiety - 1) / 6;
  const double vB = (c.responder.avoidance - 1) / 6;
  const auto [s, k, d, r] = c.slow;
  const auto [x, p, q, y, w] = z;
  const double G = c.situation.engagement * (1 - P.engagement_lost_to_burden * r);
  const double fl = hill<4>(y, P.flooding_threshold);
  const double e = (1 - fl) * (1 - w);
  const double V = st.validation * e;
  const double B = st.autonomy * e;
  const double C = st.accommodation * e;
  const double cr0 = P.belief_without_trust;
  const double R = st.reassurance * e * (cr0 + (1 - cr0) * s);
  const double Av = st.availability * G * (1 - w);
  const double tol = 1 / (1 + P.tolerance_by_dependence * d);
  const double S = P.soothing_by_validation * V + P.soothing_by_availability * Av +
                   (P.soothing_by_reassurance * R + P.soothing_by_accommodation * C) * tol;
  const double K = st.criticism + (1 - st.criticism) * P.criticism_when_flooded * aB * fl;
  const double T = P.threat_by_invalidation * st.invalidation + P.threat_by_criticism * K +
                   P.threat_by_withdrawal * w + P.threat_by_own_pursuit * p * a +
                   P.threat_by_bare_limit * B * a * (1 - V) +
                   P.threat_by_occasion * std::exp(-t / P.occasion_minutes) +
                   P.threat_by_disengagement * (1 - G);
  const double amp =
      (P.amplification_base + P.amplification_by_anxiety * a) * (1 - P.buffering_by_security * s);
  const double eager =
      (P.pursuit_base + P.pursuit_by_anxiety * a) * (1 - P.pursuit_held_by_avoidance * v);
  const double tense = (P.arousal_base + P.arousal_by_avoidance * vB) *
                       (1 + P.arousal_by_burden * r) *
                       (1 - P.arousal_eased_by_softness * c.situation.softness) *
                       (1 - P.arousal_eased_by_autonomy * st.autonomy);
  return {
      (1 - x) * T * amp - x * (P.recovery_spontaneous + P.recovery_by_soothing * S +
                               P.recovery_by_self_soothing * k),
      (1 - p) * P.pursuit_rate * hill<3>(x, P.pursuit_threshold) * eager *
              (1 + P.pursuit_by_withdrawal * w) * (1 - hill<6>(q, P.discouragement_threshold)) -
          p * (P.pursuit_fading + P.pursuit_fading_by_soothing * S),
      P.discouragement_rate * (w - q),
      (1 - y) * P.arousal_by_pursuit * p * tense - P.arousal_recovery * y,
      (1 -
       w) * (P.withdrawal_when_flooded * fl * (P.withdrawal_base + P.withdrawal_by_avoidance * vB) +
             P.withdrawal_chosen * st.withdrawal) -
          w * (P.return_base + P.return_without_pressure * (1 - p)),
  };
}
// NOLINTEND(readability-identifier-naming)

}  // namespace attune::model
