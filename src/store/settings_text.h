// Settings as the text of their file, and back.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "session/settings.h"

namespace attune::store {

inline constexpr int kSettingsVersion = 1;

struct LoadedSettings {
  session::Settings settings;
  /// What could not be read and what became of it, one plain sentence each; empty where all is
  /// well.
  std::vector<std::string> notes;
};

/// The same settings give the same bytes.
[[nodiscard]] std::string settings_text(const session::Settings& settings);

/// Reads what settings_text() wrote, or what a person made of it; notes are of values that made no
/// sense. Errors: kBadFile where the text is no settings file of a version that is known here.
[[nodiscard]] Result<LoadedSettings> read_settings(std::string text,
                                                   const std::filesystem::path& path);

}  // namespace attune::store
