// Puts a scenario together: reads its files, declares its names, reads its nodes, links them.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "scenario/load.h"
#include "scenario/reporter.h"
#include "scenario/scenario.h"

namespace attune::scenario {

/// One reading of a scenario and what it includes: what it became, and what was found (classes 1 to
/// 4). Whoever looks further reports to it as well, before it is finished.
class ScenarioReader {
 public:
  /// Reads the file at `path`. One that cannot be read is reported.
  ScenarioReader(const std::filesystem::path& path, const LoadOptions& options);
  /// Reads `text`, which pretends to stand at `path`.
  ScenarioReader(std::string text, const std::filesystem::path& path, const LoadOptions& options);

  ScenarioReader(const ScenarioReader&) = delete;  // The reporter looks into the sources.
  ScenarioReader& operator=(const ScenarioReader&) = delete;
  ScenarioReader(ScenarioReader&&) = delete;
  ScenarioReader& operator=(ScenarioReader&&) = delete;
  ~ScenarioReader() = default;

  /// Null where it cannot be played.
  [[nodiscard]] const std::shared_ptr<const Scenario>& scenario() const { return scenario_; }
  [[nodiscard]] Reporter& reporter() { return reporter_; }

  /// The scenario with everything that was found. Once only.
  [[nodiscard]] Loaded finish();

 private:
  void read(std::string text, const std::filesystem::path& path, const LoadOptions& options);

  Sources sources_;
  Reporter reporter_{sources_};
  std::shared_ptr<const Scenario> scenario_;
};

}  // namespace attune::scenario
