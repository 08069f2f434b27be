// A walk's result is emptied for the next one, with the memory kept.
#include "scenario/proof/flow_arrival.h"

#include "scenario/moment.h"

namespace attune::scenario {

std::string what_play_says(FlowFault::Kind kind) {
  switch (kind) {
    case FlowFault::Kind::kFallsOff:
      return kFaultFellOff;
    case FlowFault::Kind::kBackOutside:
      return kFaultBackOutside;
    case FlowFault::Kind::kNoOption:
      return kFaultNoOption;
    case FlowFault::Kind::kRoundAndRound:
      return kFaultRoundAndRound;
    case FlowFault::Kind::kClamps:
      break;
  }
  return {};
}

void Arrived::clear() {
  decisions.clear();
  ends.clear();
  faults.clear();
  left_guesses = false;
  cut_off = false;
  too_many = false;
}

}  // namespace attune::scenario
