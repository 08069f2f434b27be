// Speed from forces, phase from speed.
#include "ui/widgets/loop_motion.h"

#include <algorithm>
#include <cmath>

#include "base/language/language.h"

namespace attune::ui {

namespace {

constexpr double kEasing = 0.5;   // seconds: time constant of the drift to new forces
constexpr double kRacing = 0.15;  // product of the forces from which on the loop races
constexpr double kCalm = 0.25;    // upper limit of the calm band of distress
constexpr double kNoticeable = 0.01;

double coupling(LoopForces forces) {
  return std::clamp(forces.pursuit, 0.0, 1.0) * std::clamp(forces.withdrawal, 0.0, 1.0);
}

}  // namespace

double lap_seconds(LoopForces forces) {
  constexpr double kGain = kLapAtRest / kLapAtWorst - 1.0;
  return kLapAtRest / (1.0 + kGain * coupling(forces));
}

Pace pace_of(const LoopTurn& before, const LoopTurn& now) {
  if (coupling(now.forces) >= kRacing) {
    return Pace::kRacing;
  }
  const bool landed = now.distress < before.distress - kNoticeable || now.distress < kCalm;
  return landed ? Pace::kSlowing : Pace::kTurning;
}

std::string_view word_of(Pace pace) {
  switch (pace) {
    case Pace::kSlowing:
      return to_say("slowing");
    case Pace::kTurning:
      return to_say("turning");
    case Pace::kRacing:
      return to_say("racing");
  }
  return "";
}

void LoopMotion::advance(double seconds, LoopForces target) {
  const double dt = std::max(0.0, seconds);
  const double share = 1.0 - std::exp(-dt / kEasing);
  const double speed_before = speed();
  forces_.pursuit += (target.pursuit - forces_.pursuit) * share;
  forces_.withdrawal += (target.withdrawal - forces_.withdrawal) * share;
  const double moved = phase_ + dt * 0.5 * (speed_before + speed());
  phase_ = moved - std::floor(moved);
}

}  // namespace attune::ui
