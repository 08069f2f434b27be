// Finds and reads the files a scenario includes.
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "scenario/document.h"
#include "scenario/reporter.h"

namespace attune::scenario {

/// What to do about a file, or a text, that is larger than the limit.
inline constexpr const char* kTooLargeFix =
    "raise the limit with --max-size, or split the scenario";

/// One file of a scenario: its own, or an included one.
struct ScenarioFile {
  Document document;
  std::string stem;  ///< "pauses" of lib/pauses.yaml; empty for the scenario's own file.
};

/// Reads files and what they include, each once, the including one first.
class IncludeReader {
 public:
  /// Files may not lie outside `root`. `sources` is what `reporter` looks into; it grows.
  IncludeReader(std::filesystem::path root, std::size_t max_bytes, Sources& sources,
                Reporter& reporter)
      : root_(std::move(root)), max_bytes_(max_bytes), sources_(&sources), reporter_(&reporter) {}

  /// Reads the text of the scenario's own file, which pretends to stand at `path`.
  void read_scenario(const std::filesystem::path& path, std::string text);

  /// What could be parsed; the scenario's own file first, if it could.
  [[nodiscard]] std::vector<ScenarioFile>& files() { return files_; }
  [[nodiscard]] bool has_scenario() const { return has_scenario_; }

 private:
  void read_text(const std::filesystem::path& path, std::string text, std::string stem);
  void read_include(const std::string& reference, Position at, const std::filesystem::path& from);
  [[nodiscard]] bool is_inside(const std::filesystem::path& path) const;

  std::filesystem::path root_;
  std::size_t max_bytes_ = 0;
  Sources* sources_;
  Reporter* reporter_;
  std::vector<ScenarioFile> files_;
  std::vector<std::filesystem::path> open_;  ///< Files whose includes are being read.
  std::map<std::string, std::filesystem::path> by_stem_;
  bool has_scenario_ = false;
};

}  // namespace attune::scenario
