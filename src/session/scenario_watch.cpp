// Times and sizes first; what is in a file only where those are new.
#include "session/scenario_watch.h"

#include <system_error>
#include <utility>

#include "session/library.h"

namespace attune::session {

namespace fs = std::filesystem;

void ScenarioWatch::watch(const fs::path& path,
                          const std::shared_ptr<const scenario::Scenario>& scenario,
                          const std::string& language) {
  if (path == path_ && scenario->content_hash == content_ && language == language_) {
    return;
  }
  path_ = path;
  language_ = language;
  content_ = scenario->content_hash;
  broken_ = false;
  files_.clear();
  watch_files_of({.scenario = scenario, .findings = {}});
  // It was read some time ago: the first looks find out whether it is still that.
  read_.reset();
  changing_.reset();
  next_look_ = 0.0;
}

std::optional<scenario::Loaded> ScenarioWatch::look(double now) {
  if (!watching() || now < next_look_) {
    return std::nullopt;
  }
  next_look_ = now + kLookEvery;
  Stamps seen = stamps();
  if (read_ == seen) {
    changing_.reset();
    return std::nullopt;
  }
  if (changing_ != seen) {
    changing_ = std::move(seen);
    return std::nullopt;
  }
  read_ = std::exchange(changing_, std::nullopt);
  scenario::Loaded loaded = load_in(path_, language_);
  watch_files_of(loaded);
  const bool was_broken = std::exchange(broken_, loaded.scenario == nullptr);
  if (loaded.scenario != nullptr && !was_broken && loaded.scenario->content_hash == content_) {
    return std::nullopt;
  }
  content_ = loaded.scenario != nullptr ? loaded.scenario->content_hash : content_;
  return loaded;
}

ScenarioWatch::Stamps ScenarioWatch::stamps() const {
  Stamps stamps;
  for (const fs::path& file : files_) {
    std::error_code no_size;
    std::error_code no_time;
    const Stamp stamp = {.time = fs::last_write_time(file, no_time),
                         .size = fs::file_size(file, no_size),
                         .there = true};
    stamps[file] = no_size || no_time ? Stamp{} : stamp;
  }
  return stamps;
}

// Files that are new to it are looked at from the next time on.
void ScenarioWatch::watch_files_of(const scenario::Loaded& loaded) {
  files_.insert(path_);
  if (loaded.scenario != nullptr) {
    for (const std::string& file : loaded.scenario->files) {
      files_.insert(file);
    }
  }
  for (const scenario::Finding& finding : loaded.findings) {
    files_.insert(finding.file);
  }
}

}  // namespace attune::session
