// Keeps evenings that are not over: one replay an evening, so that a person goes on where they
// left, whatever ended the program.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "scenario/replay.h"
#include "store/settings_file.h"

namespace attune::store {

struct LoadedPractices {
  std::vector<scenario::Replay> replays;  ///< The one that was played last comes first.
  /// What could not be read and what became of it, one plain sentence each.
  std::vector<std::string> notes;
};

/// Reads every replay in `folder`. Never fails: no folder, or no path, gives none; a file that
/// cannot be read is moved aside, as settings are, and a note says so.
[[nodiscard]] LoadedPractices load_practices(const std::filesystem::path& folder);

/// Replaces the file of the replay's evening in `folder`, which is made where it is missing.
/// Errors: kStorage, with the old file untouched.
[[nodiscard]] Result<void> save_practice(const std::filesystem::path& folder,
                                         const scenario::Replay& replay);

/// Forgets an evening that is over. Fine where nothing was kept of it. Errors: kStorage.
[[nodiscard]] Result<void> forget_practice(const std::filesystem::path& folder,
                                           const std::string& scenario_id);

/// "evenings" beside the settings. Empty where the environment names no place for those.
[[nodiscard]] std::filesystem::path default_practice_folder(const EnvironmentLookup& environment);

}  // namespace attune::store
