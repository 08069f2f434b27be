// What can be played is followed, weighed and put to its own tests; the rest has errors enough.
#include "scenario/check.h"

#include <string>

#include "scenario/craft.h"
#include "scenario/file_tests.h"
#include "scenario/proof/flow_findings.h"
#include "scenario/safety.h"
#include "scenario/scenario_reader.h"

namespace attune::scenario {

namespace {

Loaded look_further(ScenarioReader&& read, std::size_t budget) {
  if (read.scenario() != nullptr) {
    check_flow(read.scenario(), budget, read.reporter());
    check_craft(*read.scenario(), read.reporter());
    check_safety(*read.scenario(), read.reporter());
    run_file_tests(read.scenario(), read.reporter());
  }
  return read.finish();
}

}  // namespace

Loaded check_scenario(const std::filesystem::path& path, const CheckOptions& options) {
  return look_further(ScenarioReader(path, options.load), options.budget);
}

Loaded check_scenario_text(std::string_view text, const std::filesystem::path& path,
                           const CheckOptions& options) {
  return look_further(ScenarioReader(std::string(text), path, options.load), options.budget);
}

}  // namespace attune::scenario
