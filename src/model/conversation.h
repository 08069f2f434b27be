// One conversation under one stance: the fast equations run for a given time.
#pragma once

#include <vector>

#include "model/couple.h"
#include "model/grid.h"
#include "model/means.h"
#include "model/stance.h"

namespace attune::model {

struct Conversation {
  /// States on the grid of the integrator, the start first; (steps + 1) of them.
  std::vector<FastState<double>> states;
  ConversationMeans means;
};

/// Runs the conversation from its start for `minutes` (parameters.conversation_minutes long in the
/// weeks), RK4 with parameters.time_step, no clipping. `minutes` is at least one step.
[[nodiscard]] Conversation run_conversation(const Couple& couple, const Stance<double>& stance,
                                            double minutes);

/// The means of the same conversation, without keeping its states.
[[nodiscard]] ConversationMeans conversation_means(const Couple& couple,
                                                   const Stance<double>& stance, double minutes);

}  // namespace attune::model
