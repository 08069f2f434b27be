// A file that cannot be read is moved aside, never written over.
#include "store/settings_file.h"

#include <fmt/format.h>

#include <cstddef>
#include <system_error>
#include <utility>

#include "base/atomic_file.h"

namespace attune::store {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostBytes = 1024UL * 1024UL;
constexpr int kMostFilesAside = 9;

/// The first name beside `path` that is not taken; the last one where all are.
fs::path name_aside(const fs::path& path) {
  fs::path aside = path;
  aside += ".bad";
  std::error_code ignored;
  for (int number = 2; number <= kMostFilesAside && fs::exists(aside, ignored); ++number) {
    aside = path;
    aside += fmt::format(".bad{}", number);
  }
  return aside;
}

std::string move_aside(const fs::path& path, const Error& error) {
  const fs::path aside = name_aside(path);
  std::error_code moving;
  fs::rename(path, aside, moving);
  if (moving) {
    return fmt::format("The settings could not be read ({}), nor moved aside ({}).",
                       error.message(), moving.message());
  }
  return fmt::format(
      "The settings could not be read ({}). They were moved to {}; everything is as at first.",
      error.message(), aside.string());
}

}  // namespace

LoadedSettings load_settings(const fs::path& path) {
  Result<std::string> text = read_file(path, kMostBytes);
  if (path.empty() || (!text.ok() && text.error().code == ErrorCode::kNotFound)) {
    return {};
  }
  if (!text.ok()) {
    return {.settings = {}, .notes = {move_aside(path, text.error())}};
  }
  Result<LoadedSettings> read = read_settings(std::move(text).value(), path);
  if (!read.ok()) {
    return {.settings = {}, .notes = {move_aside(path, read.error())}};
  }
  return std::move(read).value();
}

Result<void> save_settings(const fs::path& path, const session::Settings& settings) {
  if (path.empty()) {
    return Error{.code = ErrorCode::kStorage,
                 .what = "there is no folder to keep settings in",
                 .where = "",
                 .fix = "set HOME or XDG_CONFIG_HOME"};
  }
  if (Result<void> made = make_folders(path.parent_path()); !made.ok()) {
    return made;
  }
  return write_file_atomically(path, settings_text(settings));
}

fs::path default_settings_path(const EnvironmentLookup& environment) {
  const fs::path inside = fs::path("attune") / "settings.yaml";
  if (const auto config = environment("XDG_CONFIG_HOME");
      config.has_value() && fs::path(*config).is_absolute()) {
    return fs::path(*config) / inside;
  }
  if (const auto home = environment("HOME"); home.has_value() && fs::path(*home).is_absolute()) {
    return fs::path(*home) / ".config" / inside;
  }
  return {};
}

}  // namespace attune::store
