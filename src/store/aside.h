// Moves a file that cannot be read out of the way, so that nothing is written over it.
#pragma once

#include <filesystem>

#include "base/result.h"

namespace attune::store {

/// Renames `path` to "path.bad", or ".bad2" and so on where that is taken, and returns the new
/// path; of nine that are taken the last is written over. Errors: kStorage, with `what` the
/// system's reason.
[[nodiscard]] Result<std::filesystem::path> keep_aside(const std::filesystem::path& path);

}  // namespace attune::store
