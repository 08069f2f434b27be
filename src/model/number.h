// The few functions that the equations need beyond + - * /, the same to the last bit everywhere.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "model/traits.h"

namespace attune::model {

// The equations are templates on the number type. The number types of ensemble/ bring their own
// overloads of `exponential`, `smaller` and `larger`; the templates find them by their argument.

/// e to the power of `exponent`, within two units in the last place; clamped to [-708, 709]. What
/// is no number stays none. Own code, because a C library may answer differently on a machine with
/// fused multiply-add. Source: reduction by ln 2 in two parts, Cody & Waite 1980; then Taylor's
/// series.
[[nodiscard]] inline double exponential(double exponent) {
  constexpr double kLog2OfE = 1.4426950408889634;
  constexpr double kLn2High = 6.93147180369123816490e-01;
  constexpr double kLn2Low = 1.90821492927058770002e-10;
  constexpr double kToInteger = 6755399441055744.0;  // 1.5 * 2^52: adding it rounds to an integer.
  constexpr std::array kOneOverFactorial = {1.0 / 6227020800.0,
                                            1.0 / 479001600.0,
                                            1.0 / 39916800.0,
                                            1.0 / 3628800.0,
                                            1.0 / 362880.0,
                                            1.0 / 40320.0,
                                            1.0 / 5040.0,
                                            1.0 / 720.0,
                                            1.0 / 120.0,
                                            1.0 / 24.0,
                                            1.0 / 6.0,
                                            1.0 / 2.0,
                                            1.0,
                                            1.0};  // From 13! down to 0!.

  const double x = std::clamp(exponent, -708.0, 709.0);
  const double shifted = x * kLog2OfE + kToInteger;
  const double halvings = shifted - kToInteger;
  const double rest = (x - halvings * kLn2High) - halvings * kLn2Low;
  double series = 0.0;
  for (const double coefficient : kOneOverFactorial) {
    series = series * rest + coefficient;
  }
  // The low bits of `shifted` are the integer, and those of what is no number are any.
  const auto power =
      std::bit_cast<std::uint64_t>(shifted) - std::bit_cast<std::uint64_t>(kToInteger);
  return series * std::bit_cast<double>((power + 1023) << 52);
}

[[nodiscard]] inline double smaller(double a, double b) { return std::min(a, b); }
[[nodiscard]] inline double larger(double a, double b) { return std::max(a, b); }

#include "model/equations/powers.inl"

}  // namespace attune::model
