// Null stands for what there is not, never zero.
#include "cli/json_cycle.h"

#include <complex>
#include <utility>

#include "cli/json_values.h"
#include "model/cycle/couple_system.h"

namespace attune::cli {

namespace {

Json state_of(const std::vector<double>& at) {
  Json state = Json::object();
  put_fast(state, model::as_state(at));
  return state;
}

Json rests_of(const model::FixedPointSearch& search) {
  Json rests = Json::array();
  for (const model::FixedPoint& rest : search.points) {
    Json eigenvalues = Json::array();
    for (const std::complex<double>& value : rest.eigenvalues) {
      eigenvalues.push_back({value.real(), value.imag()});
    }
    rests.push_back({{"state", state_of(rest.at)},
                     {"stable", rest.stable},
                     {"eigenvalues", std::move(eigenvalues)}});
  }
  return rests;
}

Json amplitude_of(const model::LimitCycle& laps) {
  std::vector<double> amplitudes;
  for (std::size_t i = 0; i < laps.lowest.size(); ++i) {
    amplitudes.push_back(laps.amplitude(i));
  }
  return state_of(amplitudes);
}

Json beginnings_of(const model::Beginning& beginning) {
  Json beginnings = Json::array();
  for (const model::HopfPoint& point : beginning.search.points) {
    beginnings.push_back({{"parameter", beginning.dial.name()},
                          {"value", point.value},
                          {"period_minutes", point.period},
                          {"holds_below", point.holds_below},
                          {"state", state_of(point.at)}});
  }
  return beginnings;
}

}  // namespace

std::string cycle_json(const CycleAnalysis& analysis) {
  const model::CoupleCycle& cycle = analysis.study.cycle;
  const model::Beginning& beginning = *analysis.findings.beginning;
  Json object;
  object["policy"] = analysis.policy.name;
  object["stance"] = json_of(analysis.study.setting.stance);
  object["fixed_points"] = rests_of(cycle.rests);
  object["starts"] = cycle.rests.starts;
  object["regime"] = name_of(cycle.regime);
  object["period_minutes"] = cycle.laps ? Json(cycle.laps->period) : Json(nullptr);
  object["amplitude"] = cycle.laps ? amplitude_of(*cycle.laps) : Json(nullptr);
  object["converged"] = cycle.converged;
  object["sweep"] = {
      {"parameter", beginning.dial.name()}, {"low", beginning.low}, {"high", beginning.high}};
  object["hopf"] = beginnings_of(beginning);
  object["lost_branches"] = beginning.search.lost;
  object["unclear_changes"] = beginning.search.unclear;
  return one_line(object) + "\n";
}

}  // namespace attune::cli
