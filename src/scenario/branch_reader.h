// Reads the steps that hold other steps: if, by, any.
#pragma once

#include "scenario/step_reader.h"

namespace attune::scenario {

/// `if: condition`, `then: steps`, and perhaps `else: steps`.
[[nodiscard]] If read_if(Element map, Entry leader, StepContext& context);

/// `by: tom.distress`, a variant for each band that has its own, and perhaps `else`.
[[nodiscard]] By read_by(Element map, Entry leader, StepContext& context);

/// `any: [{tom: ...}, {tom: ...}]`
[[nodiscard]] Any read_any(Entry leader, StepContext& context);

}  // namespace attune::scenario
