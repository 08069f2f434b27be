// Which files a path names to the checker: itself, or the scenarios in and below a folder.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "scenario/finding.h"

namespace attune::cli {

/// A file that reads like a scenario and is not named like one.
struct UnreadFile {
  std::filesystem::path path;
  std::string better_name;
};

struct FoundFiles {
  std::vector<std::filesystem::path> files;
  std::vector<UnreadFile> unread;  ///< Only of a folder.
};

/// The file `path` (for a translation, the scenario beside it), or every scenario in and below the
/// folder `path`, by name; where there is neither, the scenario of `library` that has this id. Not
/// counted as scenarios in a folder: what stands in a folder `lib` (checked through those who
/// include it), translations (two dots in the name), and YAML files with none of the keys that only
/// scenarios have (fragments to include, replays, couples). RTF and UTF-16 count, so that the
/// checker says what they are. Errors: kNotFound where there is no such path, or no scenario in the
/// folder; kStorage where the folder cannot be read.
[[nodiscard]] Result<FoundFiles> scenario_files(const std::filesystem::path& path,
                                                const std::filesystem::path& library);

/// What the checker says of it.
[[nodiscard]] scenario::Finding finding_of(const UnreadFile& file);

}  // namespace attune::cli
