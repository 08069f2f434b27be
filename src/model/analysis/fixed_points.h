// Where a system rests: all its fixed points in the box, and whether each of them holds.
#pragma once

#include <complex>
#include <optional>
#include <vector>

#include "model/analysis/dynamical_system.h"

namespace attune::model {

struct FixedPoint {
  std::vector<double> at;
  /// Of the Jacobian, the slowest first: by real part for a flow, by modulus for a map.
  std::vector<std::complex<double>> eigenvalues;
  /// Small departures die away: every real part is negative (flow), every modulus below 1 (map).
  bool stable = false;

  /// Departures turn while they grow or die away: the slowest eigenvalues are a complex pair.
  [[nodiscard]] bool turns() const;
};

struct FixedPointSearch {
  std::vector<FixedPoint> points;  ///< In the order of their first variable, then the next.
  int starts = 0;                  ///< Newton iterations that were begun.
  int converged = 0;               ///< That ended in a fixed point, inside the box or out of it.
};

/// Newton's method from one start, with steps halved while they make things worse. Nothing where
/// it does not converge to |f| <= 1e-12 within 100 steps.
[[nodiscard]] std::optional<std::vector<double>> fixed_point_from(const DynamicalSystem& system,
                                                                  std::span<const double> start);

/// Eigenvalues and stability of a state that is known to be a fixed point.
[[nodiscard]] FixedPoint classified(const DynamicalSystem& system, std::vector<double> at);

/// Newton's method from `starts` points spread evenly over the box (a Halton sequence; at most nine
/// variables), and from `extra_starts`. Points nearer to each other than 1e-6 of the box count as
/// one.
[[nodiscard]] FixedPointSearch find_fixed_points(
    const DynamicalSystem& system, int starts,
    const std::vector<std::vector<double>>& extra_starts = {});

}  // namespace attune::model
