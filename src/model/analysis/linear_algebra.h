// Small dense matrices: eigenvalues and linear equations.
#pragma once

#include <complex>
#include <optional>
#include <span>
#include <vector>

namespace attune::model {

/// The eigenvalues of a square matrix given row by row, those with the largest real part first; of
/// a conjugate pair the one with the positive imaginary part first. `matrix` has size * size
/// entries. Empty where the iteration did not converge or an entry is not finite.
[[nodiscard]] std::vector<std::complex<double>> eigenvalues(std::span<const double> matrix,
                                                            std::size_t size);

/// z with matrix z = right, or nothing where the matrix is singular to working precision.
[[nodiscard]] std::optional<std::vector<double>> solve_linear(std::span<const double> matrix,
                                                              std::span<const double> right);

}  // namespace attune::model
