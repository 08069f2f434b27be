// What several models are asked: how many rests there are, where they lie, how they are left.
#pragma once

#include <complex>
#include <limits>
#include <string_view>
#include <vector>

#include "model/analysis/fixed_points.h"
#include "model/reference/reference_model.h"

namespace attune::model {

/// Six digits after the point, as the numbers here are written.
inline constexpr double kSixDigits = 5e-7;

/// Stands for what could not be measured; no expectation is hit by it.
inline constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

/// How many there are.
[[nodiscard]] double count_of(const std::vector<FixedPoint>& rests);

/// How many of them hold.
[[nodiscard]] double count_of_stable(const std::vector<FixedPoint>& rests);

/// One variable of the rest with this index, or no number where there are fewer.
[[nodiscard]] double coordinate(const std::vector<FixedPoint>& rests, std::size_t index,
                                std::size_t variable);

/// One variable of the only rest; no number where there is none or more than one.
[[nodiscard]] double only_rest(const std::vector<FixedPoint>& rests, std::size_t variable);

/// An eigenvalue, the slowest being the first; no number where there are fewer.
[[nodiscard]] std::complex<double> eigenvalue_of(const FixedPoint& rest, std::size_t index);

/// A number that we worked out ourselves.
[[nodiscard]] Expectation derived(std::string_view what, double expected, double tolerance,
                                  double computed);

}  // namespace attune::model
