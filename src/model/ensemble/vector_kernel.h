// The kernel on the processor's vectors.
#pragma once

#include <cstdint>

#include "model/ensemble/kernel.h"

namespace attune::model {

/// The kernel for 256-bit vectors (AVX2 with fused multiply-add), or for 512-bit ones (AVX-512).
/// Functions are null where this program was built without them; whether the processor has them is
/// the caller's to ask (instruction_set.h).
[[nodiscard]] Kernel avx2_kernel(Precision precision);
[[nodiscard]] Kernel avx512_kernel(Precision precision);

}  // namespace attune::model
