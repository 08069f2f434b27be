#include "model/sampled_couples.h"

#include <algorithm>
#include <array>

#include "base/stable_hash.h"

namespace attune::model {

namespace {

// What is printed as a number in the equations, or belongs to the integrator, is not varied.
bool is_varied(const ParameterInfo& info) {
  constexpr std::array kHeld = {&Parameters::conversation_minutes, &Parameters::time_step,
                                &Parameters::untrained_soothing_first, &Parameters::start_arousal,
                                &Parameters::start_arousal_by_burden};
  return std::find(kHeld.begin(), kHeld.end(), info.member) == kHeld.end();
}

}  // namespace

double Draws::between(double low, double high) {
  constexpr double kTwoToThe53 = 9007199254740992.0;
  const double share = static_cast<double>(draw(seed_, counter_++) >> 11U) / kTwoToThe53;
  return low + (high - low) * share;
}

Couple any_couple(Draws& draws) {
  Couple couple;
  couple.bidder = {draws.between(1.0, 7.0), draws.between(1.0, 7.0)};
  couple.responder = {draws.between(1.0, 7.0), draws.between(1.0, 7.0)};
  couple.slow = {draws.between(0.0, 1.0), draws.between(0.0, 1.0), draws.between(0.0, 1.0),
                 draws.between(0.0, 1.0)};
  couple.situation = {draws.between(0.0, 1.0), draws.between(0.0, 1.0), draws.between(0.0, 1.0)};
  for (const ParameterInfo& info : parameter_table()) {
    if (is_varied(info)) {
      double& value = couple.parameters.*info.member;
      value = std::clamp(value * draws.between(0.5, 1.5), info.low, info.high);
    }
  }
  return couple;
}

Stance<double> any_stance(Draws& draws) {
  Stance<double> stance;
  for (const auto share : kStanceShares) {
    stance.*share = draws.between(0.0, 1.0);
  }
  return stance;
}

FastState<double> any_state(Draws& draws) {
  return {draws.between(0.0, 1.0), draws.between(0.0, 1.0), draws.between(0.0, 1.0),
          draws.between(0.0, 1.0), draws.between(0.0, 1.0)};
}

}  // namespace attune::model
