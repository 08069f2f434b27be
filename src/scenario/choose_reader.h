// Reads decisions: who chooses, and between what.
#pragma once

#include "scenario/step_reader.h"

namespace attune::scenario {

/// `choose:` or `choose tom:` with its options, and perhaps `order: as written`.
[[nodiscard]] Choose read_choose(Element map, Entry leader, StepContext& context);

}  // namespace attune::scenario
