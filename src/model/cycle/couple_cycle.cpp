// The general analysis, asked about a couple.
#include "model/cycle/couple_cycle.h"

#include "model/conversation.h"
#include "model/cycle/couple_system.h"
#include "model/terms.h"

namespace attune::model {

namespace {

constexpr std::size_t kPursuit = 1;  // in FastState's order

LimitCycleSearch laps_of(const Setting& setting, const DynamicalSystem& system) {
  return find_limit_cycle(system, as_numbers(start_of_bid(setting.couple)),
                          {.variable = kPursuit,
                           .step = setting.couple.parameters.time_step,
                           .settle = kLapsFrom,
                           .watch = kLapsTo - kLapsFrom});
}

}  // namespace

CoupleCycle analyse_cycle(const Setting& setting) {
  constexpr int kStarts = 48;
  const DynamicalSystem system = couple_system(setting.couple, setting.stance);
  CoupleCycle cycle;
  cycle.rests = find_fixed_points(system, kStarts);
  cycle.regime = regime_of(setting.couple, setting.stance);
  LimitCycleSearch laps = laps_of(setting, system);
  cycle.laps = std::move(laps.cycle);
  cycle.converged = laps.converged;
  cycle.late = run_conversation(setting.couple, setting.stance, kRegimeTo).states.back();
  return cycle;
}

HopfSearch where_circling_begins(const Setting& setting, const Dial& dial, double low,
                                 double high) {
  constexpr int kSteps = 120;
  const SystemAt system_at = [&](double value) {
    const Setting turned = dial.turned(setting, value);
    return couple_system(turned.couple, turned.stance);
  };
  return find_hopf_points(system_at, low, high, kSteps);
}

}  // namespace attune::model
