// Runs the tests that a scenario file brings along (findings of class 8).
#include "scenario/file_tests.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "model/bands.h"
#include "scenario/runner.h"

namespace attune::scenario {
namespace {

/// Tests name no seed; lines drawn by it and the order on the screen do not concern them.
constexpr std::uint64_t kSeed = 1;

void report(FindingCode code, const FileTest& test, std::string_view message, std::string_view fix,
            Reporter& reporter) {
  reporter.add(code, test.at, fmt::format("the test '{}' fails: {}", test.name, message), fix);
}

std::string options_in_words(const Moment& moment) {
  std::vector<OfferedOption> written = moment.options;
  std::sort(written.begin(), written.end(), [](const OfferedOption& a, const OfferedOption& b) {
    return a.option->number < b.option->number;
  });
  std::vector<std::string> keys;
  keys.reserve(written.size());
  for (const OfferedOption& offered : written) {
    keys.push_back(offered.option->key + (offered.available ? "" : " (locked)"));
  }
  return join_words(keys);
}

std::string value_in_words(const Variable& variable, int value) {
  switch (variable.kind) {
    case Variable::Kind::kTruth:
      return value != 0 ? "true" : "false";
    case Variable::Kind::kNumber:
      return fmt::format("{}", value);
    case Variable::Kind::kWord:
      return variable.values[place_of(value)];
  }
  return {};
}

/// How the couple and the variables are, the way conditions speak of them.
std::string state_in_words(const Runner& runner) {
  const Scenario& scenario = runner.scenario();
  std::vector<std::string> parts;
  for (int index = 0; index < model::kFastQuantityCount; ++index) {
    const auto quantity = static_cast<model::Quantity>(index);
    const auto& band = model::bands_of(quantity)[place_of(runner.band(quantity))];
    parts.push_back(fmt::format("{} is {}", model::name_of(quantity), band.word));
  }
  for (std::size_t index = 0; index < scenario.variables.size(); ++index) {
    const Variable& variable = scenario.variables[index];
    parts.push_back(
        fmt::format("{} is {}", variable.id, value_in_words(variable, runner.variables()[index])));
  }
  return join_words(parts);
}

/// Where the play stands, and what can be picked there.
std::string what_is_there(const Runner& runner) {
  const Scenario& scenario = runner.scenario();
  const Moment& moment = runner.moment();
  if (moment.end) {
    return fmt::format("it ends in '{}'", scenario.ends[place_of(*moment.end)].id);
  }
  const std::string& node = scenario.nodes[place_of(moment.node)].name;
  if (!moment.fault.empty()) {
    return fmt::format("it stops in {}: {}", node, moment.fault);
  }
  return fmt::format("in {} there are {}", node, options_in_words(moment));
}

void check_end(const FileTest& test, const Runner& runner, Reporter& reporter) {
  if (test.end == kNone || runner.moment().end == test.end) {
    return;
  }
  const std::string& named = runner.scenario().ends[place_of(test.end)].id;
  if (runner.over()) {
    report(FindingCode::kEndsElsewhere, test,
           fmt::format("{} and not in '{}'", what_is_there(runner), named),
           "name where it ends, or change the picks", reporter);
  } else {
    report(FindingCode::kEndsElsewhere, test,
           fmt::format("it does not end; {}", what_is_there(runner)), "pick on until the end",
           reporter);
  }
}

void check_expectation(const FileTest& test, const Runner& runner, Reporter& reporter) {
  if (!test.expect || !runner.ended() || runner.holds(*test.expect)) {
    return;
  }
  report(FindingCode::kExpectationFails, test,
         fmt::format("'{}' does not hold at the end, where {}", test.expect->text,
                     state_in_words(runner)),
         "change what it expects, or the picks", reporter);
}

void run_test(const std::shared_ptr<const Scenario>& scenario, const FileTest& test,
              Reporter& reporter) {
  Runner runner(scenario, test.seat != kNone ? test.seat : scenario->you(), kSeed);
  for (const std::string& key : test.pick) {
    if (!runner.pick(key).ok()) {
      const int picks = runner.moment().number;
      report(FindingCode::kPickNotOffered, test,
             fmt::format("after {} {}, '{}' cannot be picked; {}", picks,
                         picks == 1 ? "pick" : "picks", key, what_is_there(runner)),
             "pick what there is", reporter);
      return;
    }
  }
  check_end(test, runner, reporter);
  check_expectation(test, runner, reporter);
}

}  // namespace

void run_file_tests(const std::shared_ptr<const Scenario>& scenario, Reporter& reporter) {
  std::size_t tests = 0;
  std::size_t picks = 0;
  for (const FileTest& test : scenario->tests) {
    ++tests;
    picks += test.pick.size();
    if (tests > kMostTests || picks > kMostPicksOfTests) {
      reporter.add(
          FindingCode::kTooManyTests, test.at,
          fmt::format("'{}' and the tests behind it are not run: a file may have {} tests, "
                      "with {} picks in all",
                      test.name, kMostTests, kMostPicksOfTests),
          "leave some out, or pick less in them");
      return;
    }
    run_test(scenario, test, reporter);
  }
}

}  // namespace attune::scenario
