// Reads a replay back from its file, through the same guards as a scenario.
#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"
#include "scenario/replay.h"

namespace attune::scenario {

/// Reads what replay_text() wrote, or what a person made of it. Errors: as read_file(); kBadFile,
/// with file, line and column of the first thing that is wrong, for what is no replay, or one of a
/// later version.
[[nodiscard]] Result<Replay> read_replay(const std::filesystem::path& path);

/// The same for text in memory that pretends to stand at `path`.
[[nodiscard]] Result<Replay> read_replay_text(std::string text, const std::filesystem::path& path);

}  // namespace attune::scenario
