// The kernel's text once for every instruction set, each in a namespace and with flags of its own.
#include "model/ensemble/vector_kernel.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <span>
#include <type_traits>

#include "model/couple.h"
#include "model/ensemble/kernel.h"
#include "model/grid.h"
#include "model/stance.h"
#include "model/state.h"

// What else there is for x86 either has no fused multiply-add or would not be faster.
#define HWY_DISABLED_TARGETS (HWY_SSSE3 | HWY_SSE4 | HWY_AVX3_DL)
#define HWY_TARGET_INCLUDE "model/ensemble/vector_kernel.cpp"
#include <hwy/foreach_target.h>  // The following is read again for each.
#include <hwy/highway.h>

#if HWY_TARGET == HWY_AVX2 || HWY_TARGET == HWY_AVX3
#include "model/ensemble/vector_lanes.inl"
#endif

#if HWY_ONCE

namespace attune::model {

Kernel avx2_kernel([[maybe_unused]] Precision precision) {
#if HWY_TARGETS & HWY_AVX2
  return N_AVX2::vector_kernel(precision);
#else
  return {};
#endif
}

Kernel avx512_kernel([[maybe_unused]] Precision precision) {
#if HWY_TARGETS & HWY_AVX3
  return N_AVX3::vector_kernel(precision);
#else
  return {};
#endif
}

}  // namespace attune::model

#endif  // HWY_ONCE
