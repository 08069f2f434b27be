// Sees that the files of a scenario have changed on disk.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

#include "scenario/load.h"

namespace attune::session {

/// How often it looks; seconds.
inline constexpr double kLookEvery = 1.0;

class ScenarioWatch {
 public:
  /// Watches the file at `path`, what it includes, and what its findings name; it is read as
  /// load_in(). `scenario` is what was last read of it; not null.
  void watch(const std::filesystem::path& path,
             const std::shared_ptr<const scenario::Scenario>& scenario,
             const std::string& language = "");
  void stop() { path_.clear(); }
  [[nodiscard]] bool watching() const { return !path_.empty(); }
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  /// What the files say now, where that is something else than before: the scenario, or the
  /// findings that keep it from being played. Looks at most once in kLookEvery; a file is read only
  /// once it has been the same for two looks, so that nobody reads half of one. `now` in seconds
  /// from any start, the same for every call.
  [[nodiscard]] std::optional<scenario::Loaded> look(double now);

 private:
  struct Stamp {
    std::filesystem::file_time_type time;
    std::uintmax_t size = 0;
    bool there = false;

    bool operator==(const Stamp&) const = default;
  };
  using Stamps = std::map<std::filesystem::path, Stamp>;

  [[nodiscard]] Stamps stamps() const;
  void watch_files_of(const scenario::Loaded& loaded);

  std::filesystem::path path_;
  std::string language_;
  std::uint64_t content_ = 0;  // hash of what was last played
  bool broken_ = false;        // what was last read cannot be played
  std::set<std::filesystem::path> files_;
  std::optional<Stamps> read_;      // of what was last read
  std::optional<Stamps> changing_;  // of the last look, where that was something else
  double next_look_ = 0.0;
};

}  // namespace attune::session
