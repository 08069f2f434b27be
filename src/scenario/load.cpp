#include "scenario/load.h"

#include <utility>

#include "scenario/reporter.h"
#include "scenario/scenario_reader.h"

namespace attune::scenario {

namespace {

Loaded finish(Scenario scenario, Reporter& reporter) {
  Loaded loaded;
  loaded.findings = reporter.take_sorted();
  if (playable(loaded.findings)) {
    loaded.scenario = std::make_shared<const Scenario>(std::move(scenario));
  }
  return loaded;
}

}  // namespace

Loaded load_scenario(const std::filesystem::path& path, const LoadOptions& options) {
  Sources sources;
  Reporter reporter(sources);
  Scenario scenario = read_scenario_file(path, options, sources, reporter);
  return finish(std::move(scenario), reporter);
}

Loaded load_scenario_text(std::string_view text, const std::filesystem::path& path,
                          const LoadOptions& options) {
  Sources sources;
  Reporter reporter(sources);
  Scenario scenario = read_scenario(std::string(text), path, options, sources, reporter);
  return finish(std::move(scenario), reporter);
}

}  // namespace attune::scenario
