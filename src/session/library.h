// The scenarios at hand: read from a folder, each with what its card says.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "scenario/load.h"

namespace attune::session {

struct LibraryEntry {
  std::filesystem::path path;
  std::shared_ptr<const scenario::Scenario> scenario;  ///< Null where it cannot be played.
  scenario::Findings findings;                         ///< Of classes 1 to 4.
};

struct Library {
  std::vector<LibraryEntry> entries;  ///< "are-we-okay" first, then by title.

  [[nodiscard]] const LibraryEntry* find(const std::string& scenario_id) const;
};

/// Whether a file is named as scenarios are: "four-hours.yaml", and not "four-hours.de.yaml", which
/// is its translation.
[[nodiscard]] bool is_named_as_scenario(const std::filesystem::path& path);

/// Reads every scenario directly in `folder`. Errors: kNotFound where there is no such
/// folder, kStorage where it cannot be read to its end.
[[nodiscard]] Result<Library> open_library(const std::filesystem::path& folder);

/// Finds the scenario that a command line names: a path, or an id of `library_folder`.
[[nodiscard]] std::filesystem::path scenario_path(const std::string& name,
                                                  const std::filesystem::path& library_folder);

}  // namespace attune::session
