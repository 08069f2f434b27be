// Writes a translation as the file that stands beside its scenario.
#pragma once

#include <string>

#include "scenario/translation/translation.h"

namespace attune::scenario {

/// The YAML of `translation`, its lines as they are met in a play of `scenario`, under the name of
/// their node; what the scenario no longer has stands at the end. The same gives the same bytes.
[[nodiscard]] std::string translation_text(const Scenario& scenario,
                                           const Translation& translation);

}  // namespace attune::scenario
