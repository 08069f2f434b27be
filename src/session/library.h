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
  std::string language;               ///< Of the texts, where there is a translation.
  std::vector<LibraryEntry> entries;  ///< "are-we-okay" and "two-minutes", then by title.

  [[nodiscard]] const LibraryEntry* find(const std::string& scenario_id) const;
};

/// Whether a file is named as scenarios are: "four-hours.yaml", and not "four-hours.de.yaml", which
/// is its translation.
[[nodiscard]] bool is_named_as_scenario(const std::filesystem::path& path);

/// As scenario::load_scenario(), its texts in `language` (a BCP 47 tag) where there is a
/// translation that can be read.
[[nodiscard]] scenario::Loaded load_in(const std::filesystem::path& path,
                                       const std::string& language);

/// Reads every scenario directly in `folder`, as load_in(). Errors: kNotFound where there is no
/// such folder, kStorage where it cannot be read to its end.
[[nodiscard]] Result<Library> open_library(const std::filesystem::path& folder,
                                           const std::string& language = "");

/// The same files, read anew as load_in(). One that could be played and cannot any more stays as it
/// was.
[[nodiscard]] Library library_in(const Library& library, const std::string& language);

/// Finds the scenario that a command line names: a path, or an id of `library_folder`.
[[nodiscard]] std::filesystem::path scenario_path(const std::string& name,
                                                  const std::filesystem::path& library_folder);

}  // namespace attune::session
