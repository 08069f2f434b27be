// How a play begins: the scenario, the seat, and the picks that are already made.
#pragma once

#include <string>

#include "base/language/language.h"
#include "base/result.h"
#include "cli/play_command.h"
#include "session/practice.h"

namespace attune::cli {

struct PlayStart {
  session::Practice practice;  ///< With the request's picks, or its replay's, played.
  bool picks_remain = false;   ///< Of a replay that could not be played to its end.
  std::string told;            ///< What a person should know about that; empty where all is well.
};

/// Errors: as scenario_argument(); kNotFound for a seat that is not offered (the fix names those
/// that are), for a pick that is not offered, and kOutOfRange for a pick after the end; what
/// read_replay() gives for a replay.
[[nodiscard]] Result<PlayStart> start_play(const Language& say, const PlayRequest& request,
                                           const Surroundings& surroundings);

}  // namespace attune::cli
