// How two people move within a talk, for plain numbers.
#pragma once

#include <array>
#include <cstddef>

#include "model/number.h"
#include "model/state.h"
#include "model/terms.h"

namespace attune::model {

#include "model/equations/dynamics.inl"

/// One step of one couple. `motion` as for runge_kutta_step(); `minute` since the bid.
template <typename MotionOf, typename Terms>
[[nodiscard]] FastState<double> one_step(const MotionOf& motion, const Terms& terms,
                                         const FastState<double>& now, double minute, double step) {
  Abreast<FastState<double>, 1> state = {now};
  const auto occasion = [&](double later) {
    return alarm_of_occasion(terms.alarm, minute + later);
  };
  runge_kutta_step<MotionOf, Terms, double, 1>(
      motion, {terms}, state, {{{occasion(0.0), occasion(step / 2.0), occasion(step)}}}, step);
  return state[0];
}

/// One step of a talk in which the responder is there.
[[nodiscard]] inline FastState<double> talk_step(const TalkTerms<double>& terms,
                                                 const FastState<double>& now, double minute,
                                                 double step) {
  return one_step(TalkMotion<double>{}, terms, now, minute, step);
}

}  // namespace attune::model
