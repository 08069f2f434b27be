// Every decision of a play with what else could have been said there, and what would have come of
// it.
#pragma once

#include <vector>

#include "coach/turning_points.h"
#include "session/practice.h"

namespace attune::session {

/// What the person played picked at each decision, in order, and every other available reply tried
/// at the same moment. Decisions without an alternative are left out.
[[nodiscard]] std::vector<coach::Decision> decisions_of(const Practice& practice);

}  // namespace attune::session
