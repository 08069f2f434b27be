// From the text of a settings file to settings.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "session/settings.h"

namespace attune::store {

struct ReadSettings {
  session::Settings settings;
  std::vector<std::string> notes;  ///< Values that made no sense, one plain sentence each.
};

/// Errors: kBadFile where the text is no settings file of a version that is known here.
[[nodiscard]] Result<ReadSettings> read_settings(std::string text,
                                                 const std::filesystem::path& path);

}  // namespace attune::store
