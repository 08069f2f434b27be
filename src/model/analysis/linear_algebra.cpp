// Eigen does the work; no other file knows it.
#include "model/analysis/linear_algebra.h"

#include <Eigen/Eigenvalues>
#include <Eigen/LU>
#include <algorithm>
#include <cmath>

namespace attune::model {

namespace {

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

Eigen::Map<const Matrix> as_matrix(std::span<const double> entries, std::size_t size) {
  const auto rows = static_cast<Eigen::Index>(size);
  return {entries.data(), rows, rows};
}

bool all_finite(std::span<const double> values) {
  return std::all_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); });
}

}  // namespace

std::vector<std::complex<double>> eigenvalues(std::span<const double> matrix, std::size_t size) {
  if (!all_finite(matrix)) {
    return {};
  }
  const Eigen::EigenSolver<Eigen::MatrixXd> solver(Eigen::MatrixXd(as_matrix(matrix, size)),
                                                   /*computeEigenvectors=*/false);
  if (solver.info() != Eigen::Success) {
    return {};
  }
  const auto& found = solver.eigenvalues();
  std::vector<std::complex<double>> values(found.begin(), found.end());
  std::sort(values.begin(), values.end(), [](const auto& a, const auto& b) {
    return a.real() != b.real() ? a.real() > b.real() : a.imag() > b.imag();
  });
  return values;
}

std::optional<std::vector<double>> solve_linear(std::span<const double> matrix,
                                                std::span<const double> right) {
  if (!all_finite(matrix) || !all_finite(right)) {
    return std::nullopt;
  }
  const Eigen::FullPivLU<Eigen::MatrixXd> decomposed(
      Eigen::MatrixXd(as_matrix(matrix, right.size())));
  if (!decomposed.isInvertible()) {
    return std::nullopt;
  }
  const Eigen::Map<const Eigen::VectorXd> known(right.data(),
                                                static_cast<Eigen::Index>(right.size()));
  const Eigen::VectorXd solution = decomposed.solve(known);
  return std::vector<double>(solution.begin(), solution.end());
}

}  // namespace attune::model
