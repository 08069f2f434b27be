// The two at one moment of a talk.
#pragma once

#include "model/state.h"

namespace attune::session {

struct TalkMinute {
  double minute = 0.0;  ///< Since the bid.
  model::FastState<double> state;
};

}  // namespace attune::session
