// What can be played is followed, weighed and put to its own tests; the rest has errors enough.
#include "scenario/check.h"

#include <string>

#include "scenario/craft.h"
#include "scenario/file_tests.h"
#include "scenario/flow.h"
#include "scenario/safety.h"
#include "scenario/scenario_reader.h"

namespace attune::scenario {

namespace {

Loaded look_further(ScenarioReader&& read) {
  if (read.scenario() != nullptr) {
    check_flow(*read.scenario(), read.reporter());
    check_craft(*read.scenario(), read.reporter());
    check_safety(*read.scenario(), read.reporter());
    run_file_tests(read.scenario(), read.reporter());
  }
  return read.finish();
}

}  // namespace

Loaded check_scenario(const std::filesystem::path& path, const LoadOptions& options) {
  return look_further(ScenarioReader(path, options));
}

Loaded check_scenario_text(std::string_view text, const std::filesystem::path& path,
                           const LoadOptions& options) {
  return look_further(ScenarioReader(std::string(text), path, options));
}

}  // namespace attune::scenario
