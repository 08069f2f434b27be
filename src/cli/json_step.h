// The steps of a scenario as JSON.
#pragma once

#include "cli/json_values.h"
#include "scenario/scenario.h"

namespace attune::cli {

/// One object a step. The shapes stand in README.md.
[[nodiscard]] Json json_of(const scenario::Scenario& scenario, const scenario::Steps& steps);

/// "coach", "reflect", "facilitator" or "safety".
[[nodiscard]] const char* word_of(scenario::Note::Kind kind);

/// {"hears", "shows", "underneath", "does"}.
[[nodiscard]] Json json_of(const scenario::LoopEntry& loop);

/// Codes of either kind by the names that authors write; null where there are none.
[[nodiscard]] Json json_of(const scenario::Codes& codes);

}  // namespace attune::cli
