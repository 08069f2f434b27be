// Whether an operation is the one that an outline means by a place behind which paths run out.
#pragma once

#include "scenario/proof/flow_program.h"
#include "scenario/proof/flow_summary.h"

namespace attune::scenario {

/// Whether `op`, behind which play ran out, is what `loose` points at or stands inside it.
[[nodiscard]] bool stands_for(const LooseEnd& loose, const FlowOp& op);

}  // namespace attune::scenario
