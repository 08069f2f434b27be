// The fast equations: how two people move within a talk, and one step of time.
#pragma once

#include "model/number.h"
#include "model/state.h"
#include "model/terms.h"

namespace attune::model {

// Arithmetic only, without a branch on any value, so that the same text serves one couple in a
// double and several couples in the lanes of a vector. The equations in symbols: README.md.

/// 1 - fl: what flooding leaves of the responder's ability to listen. In (0, 1].
template <typename Number>
[[nodiscard]] Number listening(const ResponderTerms<Number>& terms, Number arousal) {
  const Number threshold = terms.flooding_threshold_fourth;
  return threshold / (fourth_power(arousal) + threshold);
}

/// e: the share of what is said that gets through. In [0, 1].
template <typename Number>
[[nodiscard]] Number heard_share(const ResponderTerms<Number>& terms,
                                 const FastState<Number>& now) {
  return listening(terms, now.arousal) * (Number(1.0) - now.withdrawal);
}

/// How strongly distress drives pursuit, and how much of that discouragement leaves. In [0, 1].
template <typename Number>
[[nodiscard]] Number urge_to_pursue(const PursuitTerms<Number>& terms,
                                    const FastState<Number>& now) {
  const Number distress = third_power(now.distress);
  const Number hope = terms.discouragement_threshold_sixth;
  // H3(x) (1 - H6(q)) over one denominator: divisions are what a step waits for.
  return distress * hope /
         ((distress + terms.threshold_cubed) * (sixth_power(now.discouragement) + hope));
}

/// The alarm at what set off the bid, `minute` after it. 1/min.
template <typename Number>
[[nodiscard]] Number alarm_of_occasion(const AlarmTerms<Number>& terms, Number minute) {
  return terms.by_occasion * exponential(Number(0.0) - minute * terms.occasion_fading);
}

/// The rates of change of x, p, q, y and w, per minute. `occasion` is alarm_of_occasion() now.
template <typename Number>
[[nodiscard]] FastState<Number> fast_derivative(const TalkTerms<Number>& terms,
                                                const FastState<Number>& now, Number occasion) {
  const auto& [offered, recovery, alarm, pursuit, responder] = terms;
  const Number one(1.0);
  const Number present = one - now.withdrawal;
  const Number listens = listening(responder, now.arousal);
  const Number flooded = one - listens;
  const Number heard = listens * present;
  const Number validated = smaller(one, offered.validation * heard);
  const Number soothed = recovery.by_validation * validated + recovery.by_words * heard +
                         recovery.by_presence * present;
  const Number threatened = alarm.standing + alarm.when_flooded * flooded +
                            alarm.by_withdrawal * now.withdrawal + alarm.by_pursuit * now.pursuit +
                            alarm.by_bare_limit * heard * (one - validated) + occasion;
  const Number drive =
      pursuit.drive * urge_to_pursue(pursuit, now) * (one + pursuit.by_withdrawal * now.withdrawal);
  return {
      .distress = (one - now.distress) * threatened -
                  now.distress * (recovery.without_reply + recovery.with_soothing * soothed),
      .pursuit = (one - now.pursuit) * drive -
                 now.pursuit * (pursuit.fading + pursuit.fading_by_soothing * soothed),
      .discouragement = pursuit.discouragement_rate * (now.withdrawal - now.discouragement),
      .arousal = (one - now.arousal) * responder.arousal_rate * now.pursuit -
                 responder.arousal_recovery * now.arousal,
      .withdrawal =
          present * (responder.withdrawal_when_flooded * flooded + responder.withdrawal_chosen) -
          now.withdrawal *
              (responder.return_base + responder.return_without_pressure * (one - now.pursuit)),
  };
}

/// `from` plus `share` times `rate`, in each of the five.
template <typename Number>
[[nodiscard]] FastState<Number> moved(const FastState<Number>& from, const FastState<Number>& rate,
                                      Number share) {
  return {
      .distress = from.distress + share * rate.distress,
      .pursuit = from.pursuit + share * rate.pursuit,
      .discouragement = from.discouragement + share * rate.discouragement,
      .arousal = from.arousal + share * rate.arousal,
      .withdrawal = from.withdrawal + share * rate.withdrawal,
  };
}

/// One step of the classical Runge-Kutta method of fourth order, without clipping.
/// `derivative(terms, state, occasion)` is fast_derivative or apart_derivative.
template <typename Terms, typename Number, typename Derivative>
[[nodiscard]] FastState<Number> rk4_step(const Derivative& derivative, const Terms& terms,
                                         const FastState<Number>& now, Number minute, Number step) {
  const Number half = step * Number(0.5);
  const Number occasion_midway = alarm_of_occasion(terms.alarm, minute + half);
  const FastState<Number> first = derivative(terms, now, alarm_of_occasion(terms.alarm, minute));
  const FastState<Number> second = derivative(terms, moved(now, first, half), occasion_midway);
  const FastState<Number> third = derivative(terms, moved(now, second, half), occasion_midway);
  const FastState<Number> fourth =
      derivative(terms, moved(now, third, step), alarm_of_occasion(terms.alarm, minute + step));
  const Number sixth = step / Number(6.0);
  const Number two(2.0);
  const FastState<Number> middle = moved(second, third, Number(1.0));
  const FastState<Number> sum = moved(moved(first, middle, two), fourth, Number(1.0));
  return moved(now, sum, sixth);
}

/// One step of a talk in which the responder is there.
template <typename Number>
[[nodiscard]] FastState<Number> talk_step(const TalkTerms<Number>& terms,
                                          const FastState<Number>& now, Number minute,
                                          Number step) {
  const auto derivative = [](const TalkTerms<Number>& t, const FastState<Number>& s, Number o) {
    return fast_derivative(t, s, o);
  };
  return rk4_step(derivative, terms, now, minute, step);
}

}  // namespace attune::model
