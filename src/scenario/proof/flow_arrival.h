// What a walk from one decision on comes to: further decisions, ends, and faults.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "scenario/proof/fact_layout.h"
#include "scenario/proof/flow_program.h"

namespace attune::scenario {

/// A decision that play comes to.
struct Arrival {
  FactWords facts{};  ///< With the place in the low half of the first word.
  bool exact = true;  ///< No band was guessed on the way.
};

/// Where play does what its author cannot have meant.
struct FlowFault {
  enum class Kind : std::uint8_t {
    kFallsOff,       ///< Behind `op`, nothing says where to go.
    kBackOutside,    ///< `op` goes back, and nothing was visited.
    kNoOption,       ///< At the decision `op` nothing can be picked.
    kRoundAndRound,  ///< Play goes on at `op` for ever without a decision.
    kClamps,         ///< A `set` of `op` runs into the end of a range.
  };
  Kind kind = Kind::kFallsOff;
  OpIndex op = 0;
  const Assignment* assignment = nullptr;  ///< Of kClamps.
  bool exact = true;
  bool by_chance =
      false;  ///< Of kRoundAndRound: chance or nobody decides on the way, and may leave.
};

/// Moment::fault of a play that meets it; empty for kClamps, which play does not stop at.
[[nodiscard]] std::string what_play_says(FlowFault::Kind kind);

struct EndReached {
  Index end = kNone;
  bool exact = true;
};

/// What one walk came to.
struct Arrived {
  std::vector<Arrival> decisions;
  std::vector<EndReached> ends;
  std::vector<FlowFault> faults;
  bool left_guesses = false;  ///< Ways were left out that need a band to be guessed.
  bool cut_off = false;       ///< And ways that were too long to be followed.
  bool too_many = false;      ///< And ways because there were too many of them.

  void clear();
};

}  // namespace attune::scenario
