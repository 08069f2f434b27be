// One file an evening, named after its scenario, replaced as a whole.
#include "store/practice_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>
#include <utility>

#include "base/atomic_file.h"
#include "base/language/language.h"
#include "base/stable_hash.h"
#include "scenario/replay_file.h"
#include "store/aside.h"

namespace attune::store {

namespace {

namespace fs = std::filesystem;

constexpr const char* kEnding = ".yaml";

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/// Ids are plain words; whatever else a file claims to be one gets a name made of its hash.
fs::path file_of(const fs::path& folder, const std::string& scenario_id) {
  constexpr std::size_t kLongest = 100;
  const bool plain = !scenario_id.empty() && scenario_id.size() <= kLongest &&
                     std::all_of(scenario_id.begin(), scenario_id.end(), is_plain);
  return folder /
         ((plain ? scenario_id : fmt::format("{:016x}", stable_hash(scenario_id))) + kEnding);
}

struct Kept {
  fs::file_time_type time;
  fs::path path;
};

/// The newest first.
std::vector<Kept> files_in(const fs::path& folder) {
  std::vector<Kept> files;
  std::error_code problem;
  fs::directory_iterator entries(folder, problem);
  for (; !problem && entries != fs::directory_iterator(); entries.increment(problem)) {
    std::error_code no_time;
    const fs::file_time_type time = fs::last_write_time(entries->path(), no_time);
    if (!no_time && entries->path().extension() == kEnding) {
      files.push_back({time, entries->path()});
    }
  }
  std::sort(files.begin(), files.end(), [](const Kept& a, const Kept& b) {
    return a.time != b.time ? a.time > b.time : a.path < b.path;
  });
  return files;
}

std::string told_of(const fs::path& path, const Error& error) {
  const Result<fs::path> aside = keep_aside(path);
  return aside.ok() ? fmt::format(
                          "An evening that was kept could not be read ({}). It was moved "
                          "to {}.",
                          error.message(), aside.value().string())
                    : fmt::format(
                          "An evening that was kept could not be read ({}), nor moved "
                          "aside ({}).",
                          error.message(), aside.error().what);
}

Error no_folder() {
  return {.code = ErrorCode::kStorage,
          .what = std::string(to_say("there is no folder to keep evenings in")),
          .where = "",
          .fix = std::string(to_say("set HOME or XDG_CONFIG_HOME"))};
}

}  // namespace

LoadedPractices load_practices(const fs::path& folder) {
  LoadedPractices loaded;
  if (folder.empty()) {
    return loaded;
  }
  for (const Kept& file : files_in(folder)) {
    Result<scenario::Replay> replay = scenario::read_replay(file.path);
    if (replay.ok()) {
      loaded.replays.push_back(std::move(replay).value());
    } else {
      loaded.notes.push_back(told_of(file.path, replay.error()));
    }
  }
  return loaded;
}

Result<void> save_practice(const fs::path& folder, const scenario::Replay& replay) {
  if (folder.empty()) {
    return no_folder();
  }
  if (Result<void> made = make_folders(folder); !made.ok()) {
    return made;
  }
  // What somebody typed is in it. A folder that cannot be closed to others is no reason to lose it.
  std::error_code ignored;
  fs::permissions(folder, fs::perms::owner_all, ignored);
  return write_file_atomically(file_of(folder, replay.scenario), scenario::replay_text(replay));
}

Result<void> forget_practice(const fs::path& folder, const std::string& scenario_id) {
  if (folder.empty()) {
    return {};
  }
  std::error_code problem;
  const fs::path file = file_of(folder, scenario_id);
  fs::remove(file, problem);
  if (problem && problem != std::errc::no_such_file_or_directory) {
    return Error{
        .code = ErrorCode::kStorage,
        .what = fmt::format("an evening that is over is still kept ({})", problem.message()),
        .where = file.string(),
        .fix = std::string(to_say("see whether you may write there"))};
  }
  return {};
}

fs::path default_practice_folder(const EnvironmentLookup& environment) {
  const fs::path settings = default_settings_path(environment);
  return settings.empty() ? fs::path() : settings.parent_path() / "evenings";
}

}  // namespace attune::store
