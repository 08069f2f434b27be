// Emptied for the next walk, with the memory kept.
#include "scenario/proof/flow_arrival.h"

namespace attune::scenario {

void Arrived::clear() {
  decisions.clear();
  ends.clear();
  faults.clear();
  left_guesses = false;
  cut_off = false;
  too_many = false;
}

}  // namespace attune::scenario
