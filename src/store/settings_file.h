// Keeps the settings in a small YAML file of the person's own.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "session/settings.h"
#include "store/settings_text.h"

namespace attune::store {

/// Reads the settings at `path`. Never fails: no file, or no path, gives the defaults; a value that
/// makes no sense gives its default and a note; a file that cannot be read at all is moved aside,
/// to "settings.yaml.bad" (or ".bad2" and so on, where there is one already), and a note says so.
/// Keys that mean nothing here are passed over.
[[nodiscard]] LoadedSettings load_settings(const std::filesystem::path& path);

/// Replaces the file at `path`. Errors: kStorage, with the old file untouched.
[[nodiscard]] Result<void> save_settings(const std::filesystem::path& path,
                                         const session::Settings& settings);

/// The value of an environment variable, or nothing.
using EnvironmentLookup = std::function<std::optional<std::string>(std::string_view)>;

/// attune/settings.yaml in XDG_CONFIG_HOME (where that is an absolute path), else in HOME/.config.
/// Empty where the environment names neither. Source: XDG Base Directory Specification 0.8.
[[nodiscard]] std::filesystem::path default_settings_path(const EnvironmentLookup& environment);

}  // namespace attune::store
