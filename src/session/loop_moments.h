// The moments of a play as the picture of the loop needs them.
#pragma once

#include <vector>

#include "coach/loop_words.h"
#include "session/practice.h"

namespace attune::session {

/// The start, then one an answer, as in turn_points(). Never empty.
[[nodiscard]] std::vector<coach::LoopMoment> loop_moments(const Practice& practice);

/// Who is who in the coach's sentences about `scenario`.
[[nodiscard]] coach::Names names_of(const scenario::Scenario& scenario);

}  // namespace attune::session
