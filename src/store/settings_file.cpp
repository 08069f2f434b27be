// A file that cannot be read is moved aside, never written over.
#include "store/settings_file.h"

#include <fmt/format.h>

#include <cstddef>
#include <utility>

#include "base/atomic_file.h"
#include "store/aside.h"

namespace attune::store {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostBytes = 1024UL * 1024UL;
std::string move_aside(const fs::path& path, const Error& error) {
  const Result<fs::path> aside = keep_aside(path);
  if (!aside.ok()) {
    return fmt::format("The settings could not be read ({}), nor moved aside ({}).",
                       error.message(), aside.error().what);
  }
  return fmt::format(
      "The settings could not be read ({}). They were moved to {}; everything is as at first.",
      error.message(), aside.value().string());
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
