// A scenario as long as one likes, for measuring what reading costs.
#pragma once

#include <string>

namespace attune::benchmarks {

/// Rooms one after the other, each with lines, a condition and a decision.
[[nodiscard]] std::string long_evening(int nodes);

}  // namespace attune::benchmarks
