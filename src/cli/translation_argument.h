// The translation that a command line asks for, beside the scenario it names.
#pragma once

#include <string>

#include "base/result.h"
#include "cli/surroundings.h"
#include "scenario/scenario.h"
#include "scenario/translation/translation.h"

namespace attune::cli {

/// The translation of `scenario` into exactly this language as its file says it; one without texts
/// where there is no such file. Errors: kBadFile where it cannot be read, after its first findings
/// were shown.
[[nodiscard]] Result<scenario::Translation> translation_argument(const scenario::Scenario& scenario,
                                                                 const std::string& language,
                                                                 const Surroundings& surroundings);

}  // namespace attune::cli
