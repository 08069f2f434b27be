// Arousal follows pursuit, withdrawal follows both, discouragement follows withdrawal, and distress
// follows them all: at rest one number gives the other four.
#include "model/cycle/couple_system.h"

#include "model/dynamics.h"

namespace attune::model {

namespace {

FastState<double> at_rest(const TalkTerms<double>& terms, double pursuit) {
  const ResponderTerms<double>& responder = terms.responder;
  FastState<double> state = {.pursuit = pursuit};
  const double aroused = responder.arousal_rate * pursuit;
  state.arousal = aroused / (aroused + responder.arousal_recovery);
  const double withdraws = responder.withdrawal_at_worst - responder.withdrawal_eased_by_listening *
                                                               listening(responder, state.arousal);
  const double returns = responder.return_in_peace - responder.return_held_by_pursuit * pursuit;
  state.withdrawal = withdraws / (withdraws + returns);
  state.discouragement = state.withdrawal;
  // Distress enters its own rate linearly: rate = threatened - distress * pace.
  const double threatened = fast_motion(terms, state, 0.0).rate.distress;
  state.distress = 1.0;
  const double pace = threatened - fast_motion(terms, state, 0.0).rate.distress;
  state.distress = threatened / pace;
  return state;
}

}  // namespace

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

double pursuit_balance(const Couple& couple, const Stance<double>& stance, double pursuit) {
  const TalkTerms<double> terms = talk_terms(couple, stance);
  return fast_motion(terms, at_rest(terms, pursuit), 0.0).rate.pursuit;
}

FastState<double> at_rest_with(const Couple& couple, const Stance<double>& stance, double pursuit) {
  return at_rest(talk_terms(couple, stance), pursuit);
}

}  // namespace attune::model
