// Which files a path names to the checker: itself, or the scenarios in and below a folder.
#pragma once

#include <filesystem>
#include <vector>

#include "base/result.h"

namespace attune::cli {

/// The file `path` (for a translation, the scenario beside it), or every scenario in and below the
/// folder `path`, by name; where there is neither, the scenario of `library` that has this id. Not
/// counted as scenarios in a folder: what stands in a folder `lib` (checked through those who
/// include it), translations (two dots in the name), and YAML files with none of the keys that only
/// scenarios have (fragments to include, replays, couples). Errors: kNotFound where there is no
/// such path, or no scenario in the folder; kStorage where the folder cannot be read.
[[nodiscard]] Result<std::vector<std::filesystem::path>> scenario_files(
    const std::filesystem::path& path, const std::filesystem::path& library);

}  // namespace attune::cli
