// The lanes of one vector of the instruction set that is being compiled, and the kernel on them.

#undef ATTUNE_FRIEND
#define ATTUNE_FRIEND friend HWY_ATTR HWY_INLINE

HWY_BEFORE_NAMESPACE();

namespace attune::model::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

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

template <typename Number>
struct VectorLanes {
  using Real = Number;
  using Tag = hn::ScalableTag<Real>;
  using Raw = hn::Vec<Tag>;
  static constexpr Tag kTag{};
  static constexpr std::size_t kLanes = hn::MaxLanes(Tag());
  /// Two fill the waits of a step's divisions; four were slower on 256 bits as on 512.
  static constexpr std::size_t kAbreast = 2;

  static HWY_INLINE Raw broadcast(Real value) { return hn::Set(kTag, value); }
  static HWY_INLINE Raw load(const double* from) {
    if constexpr (std::is_same_v<Real, double>) {
      return hn::LoadU(kTag, from);
    } else {
      alignas(64) std::array<float, kLanes> narrow;
      for (std::size_t i = 0; i < kLanes; ++i) {
        narrow[i] = static_cast<float>(from[i]);
      }
      return hn::Load(kTag, narrow.data());
    }
  }
  static HWY_INLINE void store(Raw a, double* to) {
    if constexpr (std::is_same_v<Real, double>) {
      hn::StoreU(a, kTag, to);
    } else {
      alignas(64) std::array<float, kLanes> narrow;
      hn::Store(a, kTag, narrow.data());
      for (std::size_t i = 0; i < kLanes; ++i) {
        to[i] = static_cast<double>(narrow[i]);
      }
    }
  }
  static HWY_INLINE Raw add(Raw a, Raw b) { return hn::Add(a, b); }
  static HWY_INLINE Raw subtract(Raw a, Raw b) { return hn::Sub(a, b); }
  static HWY_INLINE Raw multiply(Raw a, Raw b) { return hn::Mul(a, b); }
  static HWY_INLINE Raw divide(Raw a, Raw b) { return hn::Div(a, b); }
  static HWY_INLINE Raw multiply_add(Raw a, Raw b, Raw c) { return hn::MulAdd(a, b, c); }
  static HWY_INLINE Raw multiply_subtract(Raw a, Raw b, Raw c) { return hn::MulSub(a, b, c); }
  static HWY_INLINE Raw negative_multiply_add(Raw a, Raw b, Raw c) {
    return hn::NegMulAdd(a, b, c);
  }
  static HWY_INLINE Raw smaller(Raw a, Raw b) { return hn::Min(a, b); }
  static HWY_INLINE Raw larger(Raw a, Raw b) { return hn::Max(a, b); }
  static HWY_INLINE Raw square_root(Raw a) { return hn::Sqrt(a); }

  /// 2 to the integer that the low bits of `shifted` hold, once 1.5 * 2^52 (or 2^23) was added.
  static HWY_INLINE Raw power_of_two(Raw shifted) {
    if constexpr (std::is_same_v<Real, double>) {
      const hn::Rebind<std::uint64_t, Tag> bits;
      const auto moved_up = hn::Add(hn::BitCast(bits, shifted), hn::Set(bits, 1023U));
      return hn::BitCast(kTag, hn::ShiftLeft<52>(moved_up));
    } else {
      const hn::Rebind<std::uint32_t, Tag> bits;
      const auto moved_up = hn::Add(hn::BitCast(bits, shifted), hn::Set(bits, 127U));
      return hn::BitCast(kTag, hn::ShiftLeft<23>(moved_up));
    }
  }
};

inline Kernel vector_kernel(Precision precision) {
  return precision == Precision::kDouble ? kernel_of<VectorLanes<double>>()
                                         : kernel_of<VectorLanes<float>>();
}

}  // namespace attune::model::HWY_NAMESPACE

HWY_AFTER_NAMESPACE();
