// Whether an evening can be seen answered in different ways: asked wherever something would
// compare.
#pragma once

#include <string>

#include "base/language/language.h"
#include "scenario/scenario.h"

namespace attune::session {

/// Not where it touches danger, for no way of answering that is the better one; and not where the
/// one who answers cannot be played, for there is nothing to set side by side.
[[nodiscard]] bool can_be_compared(const scenario::Scenario& scenario);

/// Why not, in one plain clause without a full stop; empty where it can.
[[nodiscard]] std::string why_not_compared(const Language& say, const scenario::Scenario& scenario);

}  // namespace attune::session
