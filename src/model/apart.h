// A promised pause: two people apart who know when they will meet again.
#pragma once

#include "model/dynamics.h"

namespace attune::model {

/// How much of the pain of an ordinary withdrawal the pause has where its promise is not believed
/// at all. Assumption.
inline constexpr double kWithdrawalOfAnUnbelievedPause = 0.8;

/// What stays the same while they are apart.
template <typename Number>
struct ApartTerms {
  AlarmTerms<Number> alarm;
  Number alarm_of_absence{};     ///< tW w_p, amplified; 1/min.
  Number recovery{};             ///< rho0 + rhoS S + rhoK k, 1/min.
  Number pursuit_fading{};       ///< delP + delS S, 1/min.
  Number discouragement_rate{};  ///< epsQ, 1/min.
  Number arousal_recovery{};     ///< nu, 1/min.
  Number return_rate{};          ///< psi0 + psiP, 1/min.
};

/// The last words before the door go on working: validation and believed reassurance soothe, and
/// the more the promise is believed, the less the absence alarms.
template <typename Number>
[[nodiscard]] ApartTerms<Number> apart_terms(const CoupleOf<Number>& couple,
                                             const Stance<Number>& stance) {
  const ParametersOf<Number>& p = couple.parameters;
  const Number believed = stance.reassurance * believed_share(couple);
  const Number soothed = p.soothing_by_validation * stance.validation +
                         p.soothing_by_reassurance * believed * tolerance(couple);
  const Number absence = Number(kWithdrawalOfAnUnbelievedPause) * (Number(1.0) - believed);
  const AlarmTerms<Number> alarm = alarm_terms(couple, stance);
  return {
      .alarm = alarm,
      .alarm_of_absence = alarm.by_withdrawal * absence,
      .recovery = p.recovery_spontaneous + p.recovery_by_soothing * soothed +
                  p.recovery_by_self_soothing * couple.slow.soothing,
      .pursuit_fading = p.pursuit_fading + p.pursuit_fading_by_soothing * soothed,
      .discouragement_rate = p.discouragement_rate,
      .arousal_recovery = p.arousal_recovery,
      .return_rate = p.return_base + p.return_without_pressure,
  };
}

/// The motion while apart, where nothing is heard.
struct ApartMotion {
  Motion<double> operator()(const ApartTerms<double>& terms, const FastState<double>& now,
                            double occasion) const {
    const double threatened =
        terms.alarm_of_absence + terms.alarm.by_pursuit * now.pursuit + occasion;
    return {.rate = {
                .distress = (1.0 - now.distress) * threatened - now.distress * terms.recovery,
                .pursuit = -terms.pursuit_fading * now.pursuit,
                .discouragement = -terms.discouragement_rate * now.discouragement,
                .arousal = -terms.arousal_recovery * now.arousal,
                .withdrawal = -terms.return_rate * now.withdrawal,
            }};
  }
};

/// One step of time apart.
[[nodiscard]] inline FastState<double> apart_step(const ApartTerms<double>& terms,
                                                  const FastState<double>& now, double minute,
                                                  double step) {
  return one_step(ApartMotion{}, terms, now, minute, step);
}

}  // namespace attune::model
