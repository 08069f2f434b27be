// Reply codes as a scenario writes them.
#pragma once

#include <string>

#include "model/reply.h"

namespace attune::scenario {

/// "{validation: 2, reassurance: specific}": what read_codes() reads back. Codes that are nothing
/// are left out, except where all are: "{validation: 0}".
[[nodiscard]] std::string codes_text(const model::ReplyCodes& codes);

}  // namespace attune::scenario
