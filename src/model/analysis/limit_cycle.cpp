// Lets the path settle, then times its upward crossings of the middle.
#include "model/analysis/limit_cycle.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "model/analysis/trajectory.h"

namespace attune::model {

namespace {

using States = std::vector<std::vector<double>>;

void find_extremes(const States& states, LimitCycle& cycle) {
  cycle.lowest = cycle.highest = states.front();
  for (const std::vector<double>& state : states) {
    for (std::size_t i = 0; i < state.size(); ++i) {
      cycle.lowest[i] = std::min(cycle.lowest[i], state[i]);
      cycle.highest[i] = std::max(cycle.highest[i], state[i]);
    }
  }
}

/// Where the variable rises through `level`, in steps, by linear interpolation.
std::vector<double> upward_crossings(const States& states, std::size_t variable, double level) {
  std::vector<double> crossings;
  for (std::size_t i = 1; i < states.size(); ++i) {
    const double before = states[i - 1][variable];
    const double after = states[i][variable];
    if (before < level && after >= level) {
      crossings.push_back(static_cast<double>(i - 1) + (level - before) / (after - before));
    }
  }
  return crossings;
}

bool laps_agree(const std::vector<double>& crossings) {
  constexpr double kWithin = 1e-3;
  const std::size_t last = crossings.size() - 1;
  const double one = crossings[last] - crossings[last - 1];
  const double before = crossings[last - 1] - crossings[last - 2];
  return std::abs(one - before) <= kWithin * one;
}

/// Whether the swings of the last third are as wide as those of the whole.
bool width_holds(const States& states, std::size_t variable, const LimitCycle& whole) {
  constexpr double kWithin = 1e-2;
  const auto third = static_cast<std::ptrdiff_t>(states.size() / 3);
  LimitCycle late;
  find_extremes(States(states.end() - third, states.end()), late);
  return std::abs(late.amplitude(variable) - whole.amplitude(variable)) <=
         kWithin * whole.amplitude(variable);
}

bool all_finite(const States& states) {
  return std::all_of(states.begin(), states.end(), [](const std::vector<double>& state) {
    return std::all_of(state.begin(), state.end(), [](double v) { return std::isfinite(v); });
  });
}

}  // namespace

LimitCycleSearch find_limit_cycle(const DynamicalSystem& system, std::vector<double> start,
                                  const LimitCycleSettings& settings) {
  const auto steps = [&](double time) { return static_cast<int>(std::ceil(time / settings.step)); };
  Trajectory settled = trajectory(system, std::move(start), settings.step, steps(settings.settle));
  const States states =
      trajectory(system, std::move(settled.states.back()), settings.step, steps(settings.watch))
          .states;
  if (!all_finite(states)) {
    return {};
  }
  LimitCycle cycle;
  find_extremes(states, cycle);
  const std::size_t watched = settings.variable;
  if (cycle.amplitude(watched) < settings.still) {
    return {.converged = true};
  }
  const double middle = 0.5 * (cycle.lowest[watched] + cycle.highest[watched]);
  const std::vector<double> crossings = upward_crossings(states, watched, middle);
  constexpr std::size_t kFewest = 3;
  if (crossings.size() < kFewest) {
    return {};
  }
  cycle.period = (crossings.back() - crossings.front()) * settings.step /
                 static_cast<double>(crossings.size() - 1);
  const auto from = static_cast<std::ptrdiff_t>(crossings[crossings.size() - 2]);
  const auto to = static_cast<std::ptrdiff_t>(crossings.back()) + 2;
  cycle.lap.assign(states.begin() + from,
                   states.begin() + std::min(to, static_cast<std::ptrdiff_t>(states.size())));
  const bool converged = laps_agree(crossings) && width_holds(states, watched, cycle);
  return {.cycle = std::move(cycle), .converged = converged};
}

}  // namespace attune::model
