// The motion within a talk, seen from outside.
#include "model/cycle/couple_system.h"

#include "model/dynamics.h"

namespace attune::model {

std::vector<double> as_numbers(const FastState<double>& state) {
  return {state.distress, state.pursuit, state.discouragement, state.arousal, state.withdrawal};
}

FastState<double> as_state(std::span<const double> numbers) {
  return {.distress = numbers[0],
          .pursuit = numbers[1],
          .discouragement = numbers[2],
          .arousal = numbers[3],
          .withdrawal = numbers[4]};
}

DynamicalSystem couple_system(const Couple& couple, const Stance<double>& stance) {
  const TalkTerms<double> terms = talk_terms(couple, stance);
  return {.right_hand_side =
              [terms](std::span<const double> at, std::span<double> rate) {
                const FastState<double> motion = fast_motion(terms, as_state(at), 0.0).rate;
                rate[0] = motion.distress;
                rate[1] = motion.pursuit;
                rate[2] = motion.discouragement;
                rate[3] = motion.arousal;
                rate[4] = motion.withdrawal;
              },
          .box = {std::vector<double>(5, 0.0), std::vector<double>(5, 1.0)}};
}

}  // namespace attune::model
