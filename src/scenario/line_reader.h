// Reads lines: what somebody says, an inner voice, narration.
#pragma once

#include "scenario/step_reader.h"

namespace attune::scenario {

/// `tom: text`, `tom.worrying: text`, `_: text`, each with or without `#id` behind the key.
[[nodiscard]] Line read_line(Entry entry, StepContext& context);

}  // namespace attune::scenario
