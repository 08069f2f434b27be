// How much arithmetic one step of a talk is, and how much of it a core could do at best.
#pragma once

#include <cstddef>

namespace attune {

/// Vector arithmetic instructions (additions, products, fused ones, divisions, comparisons) that
/// the kernel spends on one vector of couples for one step of a talk, its means included: counted
/// by running it.
[[nodiscard]] double instructions_per_step();

/// Fused multiply-adds a second that this core reaches on vectors of `bits` bits (256 or 512) when
/// it does nothing else; 0 where it has none.
[[nodiscard]] double fused_instructions_per_second(int bits);

}  // namespace attune
