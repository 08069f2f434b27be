// The kernel one couple at a time: for processors without fused vectors, and to hold the others to.
#include "model/ensemble/scalar_kernel.h"

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

#define ATTUNE_FRIEND friend

namespace attune::model {

namespace scalar {

#include "model/ensemble/fused_number.inl"
#include "model/ensemble/philox.inl"
#include "model/equations/powers.inl"
#include "model/equations/terms.inl"
// What follows needs the above.
#include "model/equations/dynamics.inl"
#include "model/equations/means.inl"
#include "model/equations/slow.inl"
// What follows needs the above.
#include "model/ensemble/kernel.inl"

/// One number. std::fma rounds once wherever it runs; the square root is exact by IEEE 754.
template <typename Number>
struct OneLane {
  using Real = Number;
  struct Raw {
    Real value;
  };
  static constexpr std::size_t kLanes = 1;
  static constexpr std::size_t kAbreast = 1;

  static Raw broadcast(Real value) { return {value}; }
  static Raw load(const double* from) { return {static_cast<Real>(*from)}; }
  static void store(Raw a, double* to) { *to = static_cast<double>(a.value); }
  static Raw add(Raw a, Raw b) { return {a.value + b.value}; }
  static Raw subtract(Raw a, Raw b) { return {a.value - b.value}; }
  static Raw multiply(Raw a, Raw b) { return {a.value * b.value}; }
  static Raw divide(Raw a, Raw b) { return {a.value / b.value}; }
  static Raw multiply_add(Raw a, Raw b, Raw c) { return {std::fma(a.value, b.value, c.value)}; }
  static Raw multiply_subtract(Raw a, Raw b, Raw c) {
    return {std::fma(a.value, b.value, -c.value)};
  }
  static Raw negative_multiply_add(Raw a, Raw b, Raw c) {
    return {std::fma(-a.value, b.value, c.value)};
  }
  // Where both are equal, or one is no number, the second: as the vector instructions do.
  static Raw smaller(Raw a, Raw b) { return {a.value < b.value ? a.value : b.value}; }
  static Raw larger(Raw a, Raw b) { return {a.value > b.value ? a.value : b.value}; }
  static Raw square_root(Raw a) { return {std::sqrt(a.value)}; }

  /// 2 to the integer that the low bits of `shifted` hold, once 1.5 * 2^52 (or 2^23) was added.
  static Raw power_of_two(Raw shifted) {
    if constexpr (std::is_same_v<Real, double>) {
      const auto bits = std::bit_cast<std::uint64_t>(shifted.value);
      return {std::bit_cast<double>((bits + 1023U) << 52U)};
    } else {
      const auto bits = std::bit_cast<std::uint32_t>(shifted.value);
      return {std::bit_cast<float>((bits + 127U) << 23U)};
    }
  }
};

}  // namespace scalar

Kernel scalar_kernel(Precision precision) {
  return precision == Precision::kDouble ? scalar::kernel_of<scalar::OneLane<double>>()
                                         : scalar::kernel_of<scalar::OneLane<float>>();
}

}  // namespace attune::model
