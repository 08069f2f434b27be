// A play read as exchanges: what was said before the first answer, and each answer with what came
// of it.
#pragma once

#include <span>
#include <vector>

#include "scenario/runner.h"

namespace attune::session {

/// One answer of the responder, up to the next one.
struct Exchange {
  scenario::Played played;
  std::vector<scenario::SpokenLine> reaction;  ///< Spoken and narrated after it; no inner voices.
  double minute = 0.0;                         ///< At its end, since the bid.
  model::FastState<double> state;              ///< At its end.
};

struct Transcript {
  std::vector<scenario::SpokenLine> before;  ///< Up to the first answer; no inner voices.
  std::vector<Exchange> exchanges;
};

/// Reads consecutive moments of one play. Whoever answered, the person or habit, it is an exchange.
[[nodiscard]] Transcript transcript_of(std::span<const scenario::Runner> moments);

/// All moments of a play from its start to now, by playing its picks again.
[[nodiscard]] std::vector<scenario::Runner> moments_up_to(const scenario::Runner& now);

}  // namespace attune::session
