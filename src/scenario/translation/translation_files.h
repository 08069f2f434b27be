// The translations that stand beside a scenario: `four-hours.de.yaml` beside `four-hours.yaml`.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "scenario/load.h"
#include "scenario/translation/translation_reader.h"

namespace attune::scenario {

/// The files beside `scenario` that are named as its translations, by name.
[[nodiscard]] std::vector<std::filesystem::path> translations_beside(
    const std::filesystem::path& scenario);

/// Where the translation of `scenario` into `language` is kept, whether it is there or not.
[[nodiscard]] std::filesystem::path translation_path(const std::filesystem::path& scenario,
                                                     std::string_view language);

/// The translation beside `scenario` into `language` (a BCP 47 tag), else into a wider one: "de"
/// for "de-AT". Errors: kNotFound, which names the languages there are.
[[nodiscard]] Result<std::filesystem::path> find_translation(const std::filesystem::path& scenario,
                                                             std::string_view language);

/// load_scenario(), its texts in `language`. What has no current translation stays as written, and
/// the findings say so. The scenario is null where it, or the translation, cannot be read.
/// Errors: as find_translation().
[[nodiscard]] Result<Loaded> load_scenario_in(const std::filesystem::path& path,
                                              std::string_view language,
                                              const LoadOptions& options = {});

/// What is wrong with the translations beside the scenario at `path`, file by file. `scenario` may
/// be null where it cannot be played; then only what they say by themselves is looked at.
[[nodiscard]] Findings check_translations(const std::filesystem::path& path,
                                          const Scenario* scenario,
                                          const LoadOptions& options = {});

}  // namespace attune::scenario
