// A system of a few variables in time, as far as the analysis needs to know it.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace attune::model {

/// What the right-hand side means.
enum class SystemKind {
  kFlow,  ///< Rates of change: dz/dt = f(z).
  kMap,   ///< The next state: z[t + 1] = f(z[t]).
};

/// Fills `result` from `at`; both have as many entries as the system has variables.
using RightHandSide = std::function<void(std::span<const double> at, std::span<double> result)>;

/// The part of the state space that is looked at, one interval a variable.
struct Box {
  std::vector<double> low;
  std::vector<double> high;

  [[nodiscard]] std::size_t size() const { return low.size(); }

  /// Whether `at` lies inside or within `slack` times an interval's length of it.
  [[nodiscard]] bool holds(std::span<const double> at, double slack = 0.0) const;

  bool operator==(const Box&) const = default;
};

struct DynamicalSystem {
  SystemKind kind = SystemKind::kFlow;
  RightHandSide right_hand_side;
  Box box;

  [[nodiscard]] std::size_t size() const { return box.size(); }
  [[nodiscard]] std::vector<double> at(std::span<const double> state) const;
};

/// The partial derivatives of the right-hand side by central differences with a step of 1e-5 of
/// each interval's length, row by row: entry [row * size + column] is d f_row / d z_column. Their
/// error is of the order of 1e-9 for the smooth systems here.
[[nodiscard]] std::vector<double> jacobian(const DynamicalSystem& system,
                                           std::span<const double> at);

}  // namespace attune::model
