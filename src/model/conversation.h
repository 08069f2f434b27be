// One conversation under one stance: the fast equations run for a given time.
#pragma once

#include <vector>

#include "model/couple.h"
#include "model/stance.h"

namespace attune::model {

/// Time means over a conversation: what the weeks learn from it. Shares in [0, 1].
struct ConversationMeans {
  double distress = 0.0;
  double pursuit = 0.0;
  double withdrawal = 0.0;
  double validation = 0.0;     ///< As delivered, after flooding and withdrawal.
  double reassurance = 0.0;    ///< As delivered.
  double availability = 0.0;   ///< As delivered.
  double autonomy = 0.0;       ///< As delivered.
  double accommodation = 0.0;  ///< As delivered.
};

struct Conversation {
  /// States on the grid of the integrator, the start first; (steps + 1) of them.
  std::vector<FastState<double>> states;
  ConversationMeans means;
};

/// Runs the conversation from its start for `minutes` (parameters.conversation_minutes long in the
/// weeks), RK4 with parameters.time_step, no clipping. `minutes` is a multiple of the step.
[[nodiscard]] Conversation run_conversation(const Couple& couple, const Stance<double>& stance,
                                            double minutes);

}  // namespace attune::model
