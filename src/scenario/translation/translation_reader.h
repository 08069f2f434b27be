// Reads a translation, and holds it against the scenario that it translates.
#pragma once

#include <filesystem>
#include <string>

#include "scenario/finding.h"
#include "scenario/load.h"
#include "scenario/translation/translation.h"

namespace attune::scenario {

struct LoadedTranslation {
  Translation translation;
  Findings findings;    ///< In the order of the file.
  bool usable = false;  ///< No error of classes 1 and 2: all of it could be read.
};

/// Reads `text`, which pretends to stand at `path`; its file name says which language it is in.
/// Where `scenario` is not null: what is stale, unknown or missing in it is reported as well.
[[nodiscard]] LoadedTranslation read_translation_text(std::string text,
                                                      const std::filesystem::path& path,
                                                      const Scenario* scenario,
                                                      const LoadOptions& options = {});

/// The same for a file. One that cannot be read is a finding.
[[nodiscard]] LoadedTranslation read_translation(const std::filesystem::path& path,
                                                 const Scenario* scenario,
                                                 const LoadOptions& options = {});

/// "de" of "four-hours.de.yaml"; empty where the name has no language in it.
[[nodiscard]] std::string language_in_name(const std::filesystem::path& path);

}  // namespace attune::scenario
