// What a person may take home from an evening: one small experiment, and something to write about.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/language/language.h"
#include "coach/evening.h"

namespace attune::coach {

/// Small and concrete, chosen by what was missing; another one on the next visit. Promises nothing.
[[nodiscard]] std::string_view experiment_after(const Language& say, const Evening& evening,
                                                std::uint64_t visit = 0);

/// Chosen by what the evening mostly was, and how it ended; another one on the next visit.
[[nodiscard]] std::string_view prompt_after(const Language& say, const Evening& evening,
                                            std::uint64_t visit = 0);

}  // namespace attune::coach
