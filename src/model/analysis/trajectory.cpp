// Runge-Kutta for flows, repetition for maps.
#include "model/analysis/trajectory.h"

#include <utility>

namespace attune::model {

namespace {

std::vector<double> moved(const std::vector<double>& from, const std::vector<double>& rate,
                          double share) {
  std::vector<double> to = from;
  for (std::size_t i = 0; i < to.size(); ++i) {
    to[i] += share * rate[i];
  }
  return to;
}

std::vector<double> runge_kutta_step(const DynamicalSystem& system, const std::vector<double>& now,
                                     double step) {
  const std::vector<double> first = system.at(now);
  const std::vector<double> second = system.at(moved(now, first, step * 0.5));
  const std::vector<double> third = system.at(moved(now, second, step * 0.5));
  const std::vector<double> fourth = system.at(moved(now, third, step));
  std::vector<double> next = now;
  for (std::size_t i = 0; i < next.size(); ++i) {
    next[i] += step / 6.0 * (first[i] + 2.0 * (second[i] + third[i]) + fourth[i]);
  }
  return next;
}

}  // namespace

Trajectory trajectory(const DynamicalSystem& system, std::vector<double> start, double step,
                      int steps) {
  Trajectory path;
  path.step = system.kind == SystemKind::kFlow ? step : 1.0;
  path.states.reserve(static_cast<std::size_t>(steps) + 1);
  path.states.push_back(std::move(start));
  for (int i = 0; i < steps; ++i) {
    const std::vector<double>& now = path.states.back();
    path.states.push_back(system.kind == SystemKind::kFlow
                              ? runge_kutta_step(system, now, path.step)
                              : system.at(now));
  }
  return path;
}

}  // namespace attune::model
