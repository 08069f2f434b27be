#include "scenario/check.h"

#include <utility>

#include "scenario/craft.h"
#include "scenario/file_tests.h"
#include "scenario/flow.h"
#include "scenario/reporter.h"
#include "scenario/scenario_reader.h"

namespace attune::scenario {

namespace {

Loaded check_rest(Scenario scenario, Reporter& reporter) {
  Loaded loaded;
  if (playable(reporter.findings())) {
    check_flow(scenario, reporter);
    check_craft(scenario, reporter);
    loaded.scenario = std::make_shared<const Scenario>(std::move(scenario));
    run_file_tests(loaded.scenario, reporter);
  }
  loaded.findings = reporter.take_sorted();
  return loaded;
}

}  // namespace

Loaded check_scenario(const std::filesystem::path& path, const LoadOptions& options) {
  Sources sources;
  Reporter reporter(sources);
  Scenario scenario = read_scenario_file(path, options, sources, reporter);
  return check_rest(std::move(scenario), reporter);
}

Loaded check_scenario_text(std::string_view text, const std::filesystem::path& path,
                           const LoadOptions& options) {
  Sources sources;
  Reporter reporter(sources);
  Scenario scenario = read_scenario(std::string(text), path, options, sources, reporter);
  return check_rest(std::move(scenario), reporter);
}

}  // namespace attune::scenario
