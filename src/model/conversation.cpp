// Runge-Kutta steps on a fixed grid; the means are sums over the same grid.
#include "model/conversation.h"

namespace attune::model {

namespace {

// Runs `steps` steps from the start of the bid; `visit(state, heard, step)` sees every grid point.
template <typename Visitor>
void run_steps(const Couple& couple, const TalkTerms<double>& terms, int steps,
               const Visitor& visit) {
  const double step = couple.parameters.time_step;
  FastState<double> state = start_of_bid(couple);
  visit(state, heard_share(terms.responder, state), 0);
  for (int n = 0; n < steps; ++n) {
    state = talk_step(terms, state, n * step, step);
    visit(state, heard_share(terms.responder, state), n + 1);
  }
}

double trapezoid_weight(int step, int steps) { return step == 0 || step == steps ? 0.5 : 1.0; }

}  // namespace

Conversation run_conversation(const Couple& couple, const Stance<double>& stance, double minutes) {
  const int steps = steps_covering(minutes, couple.parameters.time_step);
  Conversation conversation;
  conversation.states.reserve(static_cast<std::size_t>(steps) + 1);
  const TalkTerms<double> terms = talk_terms(couple, stance);
  MeanSums<double> sums;
  run_steps(couple, terms, steps, [&](const auto& state, double heard, int step) {
    conversation.states.push_back(state);
    sums.add(state, heard, trapezoid_weight(step, steps));
  });
  conversation.means = sums.over(terms, steps);
  return conversation;
}

ConversationMeans conversation_means(const Couple& couple, const Stance<double>& stance,
                                     double minutes) {
  const int steps = steps_covering(minutes, couple.parameters.time_step);
  const TalkTerms<double> terms = talk_terms(couple, stance);
  MeanSums<double> sums;
  run_steps(couple, terms, steps, [&](const auto& state, double heard, int step) {
    sums.add(state, heard, trapezoid_weight(step, steps));
  });
  return sums.over(terms, steps);
}

}  // namespace attune::model
