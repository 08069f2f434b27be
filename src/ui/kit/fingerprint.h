// Sums up in one number what a drawing depends on. Valid within one run of the program.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <functional>
#include <span>
#include <string_view>
#include <type_traits>

#include "ui/kit/geometry.h"

namespace attune::ui {

class Fingerprint {
 public:
  template <typename Number>
  requires std::is_arithmetic_v<Number> || std::is_enum_v<Number> Fingerprint& add(Number number) {
    if constexpr (std::is_same_v<Number, float>) {
      return mix_in(std::bit_cast<std::uint32_t>(number));
    } else if constexpr (std::is_same_v<Number, double>) {
      return mix_in(std::bit_cast<std::uint64_t>(number));
    } else {
      return mix_in(static_cast<std::uint64_t>(number));
    }
  }
  Fingerprint& add(std::string_view text) { return mix_in(std::hash<std::string_view>()(text)); }
  Fingerprint& add(ImVec2 point) { return add(point.x).add(point.y); }
  Fingerprint& add(const Rect& area) { return add(area.min).add(area.max); }
  /// Thousands of numbers at the speed of reading them: four sums side by side.
  Fingerprint& add(std::span<const int> numbers) {
    std::array<std::uint64_t, 4> sums = {1, 2, 3, 4};
    constexpr std::size_t kAtOnce = 8;  // two a sum
    std::size_t i = 0;
    for (; i + kAtOnce <= numbers.size(); i += kAtOnce) {
      std::array<std::uint64_t, 4> pairs{};
      std::memcpy(pairs.data(), numbers.data() + i, sizeof(pairs));
      for (std::size_t lane = 0; lane < sums.size(); ++lane) {
        sums[lane] = std::rotl(sums[lane] ^ pairs[lane], 23) * 0x9E3779B97F4A7C15ULL;
      }
    }
    for (; i < numbers.size(); ++i) {
      add(numbers[i]);
    }
    for (const std::uint64_t sum : sums) {
      add(sum);
    }
    return add(numbers.size());
  }
  Fingerprint& add(std::span<const float> values) {
    for (const float value : values) {
      add(value);
    }
    return add(values.size());
  }

  [[nodiscard]] std::uint64_t value() const { return value_; }

 private:
  /// One round of MurmurHash3's 64-bit finaliser (Appleby, public domain) over the sum so far.
  Fingerprint& mix_in(std::uint64_t part) {
    std::uint64_t mixed = value_ * 31U + part;
    mixed ^= mixed >> 33U;
    mixed *= 0xFF51AFD7ED558CCDULL;
    mixed ^= mixed >> 33U;
    value_ = mixed;
    return *this;
  }

  std::uint64_t value_ = 0x9E3779B97F4A7C15ULL;
};

}  // namespace attune::ui
