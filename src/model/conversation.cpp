// Runge-Kutta steps on a fixed grid; the means are sums over the same grid.
#include "model/conversation.h"

#include <cmath>

namespace attune::model {

namespace {

// Runs `steps` steps from the start of the bid; `visit(terms, state, step)` sees every grid point.
template <typename Visitor>
void run_steps(const Couple& couple, const Stance<double>& stance, int steps,
               const Visitor& visit) {
  const double step = couple.parameters.time_step;
  const TalkTerms<double> terms = talk_terms(couple, stance);
  FastState<double> state = start_of_bid(couple);
  visit(terms, state, 0);
  for (int n = 0; n < steps; ++n) {
    state = talk_step(terms, state, n * step, step);
    visit(terms, state, n + 1);
  }
}

double trapezoid_weight(int step, int steps) { return step == 0 || step == steps ? 0.5 : 1.0; }

}  // namespace

int steps_covering(double minutes, double step) {
  // The tolerance keeps a multiple that rounding made a hair too large from costing a whole step.
  constexpr double kTolerance = 1e-9;
  return static_cast<int>(std::ceil(minutes / step - kTolerance));
}

Conversation run_conversation(const Couple& couple, const Stance<double>& stance, double minutes) {
  const int steps = steps_covering(minutes, couple.parameters.time_step);
  Conversation conversation;
  conversation.states.reserve(static_cast<std::size_t>(steps) + 1);
  MeanSums<double> sums;
  run_steps(couple, stance, steps, [&](const auto& terms, const auto& state, int step) {
    conversation.states.push_back(state);
    sums.add(terms, state, trapezoid_weight(step, steps));
  });
  conversation.means = sums.over(talk_terms(couple, stance), steps);
  return conversation;
}

ConversationMeans conversation_means(const Couple& couple, const Stance<double>& stance,
                                     double minutes) {
  const int steps = steps_covering(minutes, couple.parameters.time_step);
  MeanSums<double> sums;
  run_steps(couple, stance, steps, [&](const auto& terms, const auto& state, int step) {
    sums.add(terms, state, trapezoid_weight(step, steps));
  });
  return sums.over(talk_terms(couple, stance), steps);
}

}  // namespace attune::model
