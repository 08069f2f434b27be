// What is chosen in a seat where nobody sits.
#pragma once

#include <span>

#include "model/stance.h"
#include "scenario/moment.h"

namespace attune::scenario {

/// The available option written first; null where none is. `offered` is in written order.
[[nodiscard]] const Option* first_available(std::span<const OfferedOption> offered);

/// The available reply whose stance is nearest to the responder's habit: the smallest sum of
/// squares over the eight values, the first written of equals. Where no available option has reply
/// codes, the first available one; null where none is. `offered` is in written order.
/// Source: FORMAT, "A pick, in order"; the habit is MODEL section 10's.
[[nodiscard]] const Option* nearest_to_habit(std::span<const OfferedOption> offered,
                                             const model::Stance<double>& habit);

}  // namespace attune::scenario
