// Reads a replay back from its file, through the same guards as a scenario.
#pragma once

#include <filesystem>

#include "base/result.h"
#include "scenario/replay.h"

namespace attune::scenario {

/// Reads what replay_text() wrote. Errors: as read_file(); kBadFile, with file, line and column,
/// for what is no replay, or one of a later version.
[[nodiscard]] Result<Replay> read_replay(const std::filesystem::path& path);

}  // namespace attune::scenario
