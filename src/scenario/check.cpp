// What can be played is followed, weighed and put to its own tests; the rest has errors enough.
#include "scenario/check.h"

#include <iterator>
#include <string>
#include <utility>

#include "scenario/craft.h"
#include "scenario/file_tests.h"
#include "scenario/proof/flow_findings.h"
#include "scenario/safety.h"
#include "scenario/scenario_reader.h"
#include "scenario/translation/translation_files.h"

namespace attune::scenario {

namespace {

Loaded look_further(ScenarioReader&& read, const std::filesystem::path& path,
                    const CheckOptions& options) {
  if (read.scenario() != nullptr) {
    check_flow(read.scenario(), options.budget, read.reporter());
    check_craft(*read.scenario(), read.reporter());
    check_safety(*read.scenario(), read.reporter());
    run_file_tests(read.scenario(), read.reporter());
  }
  Loaded loaded = read.finish();
  Findings found = check_translations(path, loaded.scenario.get(), options.load);
  std::move(found.begin(), found.end(), std::back_inserter(loaded.findings));
  return loaded;
}

}  // namespace

Loaded check_scenario(const std::filesystem::path& path, const CheckOptions& options) {
  return look_further(ScenarioReader(path, options.load), path, options);
}

Loaded check_scenario_text(std::string_view text, const std::filesystem::path& path,
                           const CheckOptions& options) {
  return look_further(ScenarioReader(std::string(text), path, options.load), path, options);
}

}  // namespace attune::scenario
