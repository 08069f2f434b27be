// An independent integrator with steps of its own choice, on the equations as written.
#include <gtest/gtest.h>

#include <array>
#include <boost/numeric/odeint/integrate/integrate_adaptive.hpp>
#include <boost/numeric/odeint/stepper/generation.hpp>
#include <cmath>

#include "model/as_written.h"
#include "model/conversation.h"
#include "model/reply.h"
#include "model/terms.h"

namespace attune::model {
namespace {

namespace odeint = boost::numeric::odeint;
using Five = std::array<double, 5>;

FastState<double> after(const Couple& couple, const Stance<double>& stance, double minutes) {
  constexpr double kTolerance = 1e-11;
  const FastState<double> start = start_of_bid(couple);
  Five state = {start.distress, start.pursuit, start.discouragement, start.arousal,
                start.withdrawal};
  odeint::integrate_adaptive(
      odeint::make_controlled(kTolerance, kTolerance, odeint::runge_kutta_dopri5<Five>()),
      [&](const Five& z, Five& rate, double minute) {
        const FastState<double> now =
            as_written(couple, stance, {z[0], z[1], z[2], z[3], z[4]}, minute);
        rate = {now.distress, now.pursuit, now.discouragement, now.arousal, now.withdrawal};
      },
      state, 0.0, minutes, 0.01);
  return {state[0], state[1], state[2], state[3], state[4]};
}

double distance(const FastState<double>& a, const FastState<double>& b) {
  return std::max({std::abs(a.distress - b.distress), std::abs(a.pursuit - b.pursuit),
                   std::abs(a.discouragement - b.discouragement), std::abs(a.arousal - b.arousal),
                   std::abs(a.withdrawal - b.withdrawal)});
}

TEST(Odeint, DormandPrinceAgreesOnAConversation) {
  for (const ResponseStyle style : kArmStyles) {
    Couple couple = reference_couple();
    const FastState<double> exact = after(couple, reference_policy(style), 30.0);
    // The usual step is a quarter of a minute; its own error is of the order of 1e-7.
    EXPECT_LT(
        distance(run_conversation(couple, reference_policy(style), 30.0).states.back(), exact),
        2e-7);
    couple.parameters.time_step = 0.05;
    EXPECT_LT(
        distance(run_conversation(couple, reference_policy(style), 30.0).states.back(), exact),
        1e-8);
  }
}

}  // namespace
}  // namespace attune::model
