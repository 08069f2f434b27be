// Central differences, and the box.
#include "model/analysis/dynamical_system.h"

#include <algorithm>

namespace attune::model {

bool Box::holds(std::span<const double> at, double slack) const {
  for (std::size_t i = 0; i < size(); ++i) {
    const double room = slack * (high[i] - low[i]);
    // Written so that NaN is outside.
    if (!(at[i] >= low[i] - room && at[i] <= high[i] + room)) {
      return false;
    }
  }
  return true;
}

std::vector<double> DynamicalSystem::at(std::span<const double> state) const {
  std::vector<double> result(size());
  right_hand_side(state, result);
  return result;
}

std::vector<double> jacobian(const DynamicalSystem& system, std::span<const double> at) {
  constexpr double kShareOfInterval = 1e-5;
  const std::size_t size = system.size();
  std::vector<double> entries(size * size);
  std::vector<double> probe(at.begin(), at.end());
  for (std::size_t column = 0; column < size; ++column) {
    const double step = kShareOfInterval * (system.box.high[column] - system.box.low[column]);
    probe[column] = at[column] + step;
    const std::vector<double> ahead = system.at(probe);
    probe[column] = at[column] - step;
    const std::vector<double> behind = system.at(probe);
    probe[column] = at[column];
    for (std::size_t row = 0; row < size; ++row) {
      entries[row * size + column] = (ahead[row] - behind[row]) / (2.0 * step);
    }
  }
  return entries;
}

}  // namespace attune::model
