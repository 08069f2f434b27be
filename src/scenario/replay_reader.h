// Reads a replay file.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "scenario/replay.h"

namespace attune::scenario {

/// Reads what replay_text() wrote, or what a person made of it. `path` is for the message.
/// Errors: kBadFile with file, line and column of the first thing that is wrong.
[[nodiscard]] Result<Replay> read_replay(std::string_view text, const std::string& path);

}  // namespace attune::scenario
