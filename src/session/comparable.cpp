// Danger first: where both hold it is the reason that counts.
#include "session/comparable.h"

#include <algorithm>
#include <vector>

namespace attune::session {

namespace {

bool answerer_can_be_played(const scenario::Scenario& scenario) {
  const std::vector<scenario::Index> seats = scenario.seats();
  return std::find(seats.begin(), seats.end(), scenario.responder()) != seats.end();
}

}  // namespace

bool can_be_compared(const scenario::Scenario& scenario) {
  return scenario.danger.empty() && answerer_can_be_played(scenario);
}

std::string why_not_compared(const Language& say, const scenario::Scenario& scenario) {
  if (!scenario.danger.empty()) {
    return std::string(
        say("it touches on danger, and that doesn’t depend on how somebody answers"));
  }
  return answerer_can_be_played(scenario)
             ? ""
             : say("{} cannot be played in it, so there is nothing to set side by side",
                   scenario.person(scenario.responder()).name);
}

}  // namespace attune::session
