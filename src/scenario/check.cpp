#include "scenario/check.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "scenario/craft.h"
#include "scenario/file_tests.h"
#include "scenario/flow.h"
#include "scenario/reporter.h"
#include "scenario/scenario_reader.h"

namespace attune::scenario {

namespace {

void add_file_tests(Loaded& loaded, const SourceText& source) {
  Findings tests = run_file_tests(loaded.scenario);
  for (Finding& finding : tests) {
    finding.source_line = source.line(finding.line);
  }
  std::move(tests.begin(), tests.end(), std::back_inserter(loaded.findings));
  std::stable_sort(loaded.findings.begin(), loaded.findings.end(),
                   [](const Finding& a, const Finding& b) {
                     return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
                   });
}

Loaded check_rest(Scenario scenario, Reporter& reporter) {
  Loaded loaded;
  if (playable(reporter.findings())) {
    check_flow(scenario, reporter);
    check_craft(scenario, reporter);
    loaded.scenario = std::make_shared<const Scenario>(std::move(scenario));
  }
  loaded.findings = reporter.take_sorted();
  if (loaded.scenario) {
    add_file_tests(loaded, reporter.sources().front());
  }
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
