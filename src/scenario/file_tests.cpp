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

constexpr int kClass = 8;

Finding failed(const Scenario& scenario, const FileTest& test, std::string code,
               std::string message, std::string fix) {
  Finding finding;
  finding.code = std::move(code);
  finding.kind = kClass;
  finding.file = scenario.files[place_of(test.at.file)];
  finding.line = test.at.line;
  finding.column = test.at.column;
  finding.message = fmt::format("the test '{}' fails: {}", test.name, message);
  finding.fix = std::move(fix);
  return finding;
}

std::string options_there(const Moment& moment) {
  std::vector<OfferedOption> written = moment.options;
  std::sort(written.begin(), written.end(), [](const OfferedOption& a, const OfferedOption& b) {
    return a.option->number < b.option->number;
  });
  std::vector<std::string> keys;
  for (const OfferedOption& offered : written) {
    keys.push_back(offered.option->key + (offered.available ? "" : " (locked)"));
  }
  return keys.empty() ? "nothing is offered" : "there are " + join_words(keys);
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

std::string where_it_stands(const Runner& runner) {
  const Scenario& scenario = runner.scenario();
  const Moment& moment = runner.moment();
  if (moment.end) {
    return fmt::format("it ends in '{}'", scenario.ends[place_of(*moment.end)].id);
  }
  const std::string& node = scenario.nodes[place_of(moment.node)].name;
  if (!moment.fault.empty()) {
    return fmt::format("it stops in {}: {}", node, moment.fault);
  }
  return fmt::format("it does not end; in {} {}", node, options_there(moment));
}

void check_end(const FileTest& test, const Runner& runner, Findings& findings) {
  const Scenario& scenario = runner.scenario();
  if (test.end == kNone || runner.moment().end == test.end) {
    return;
  }
  findings.push_back(
      failed(scenario, test, "ATN0802",
             fmt::format("{} and not in '{}'", where_it_stands(runner),
                         scenario.ends[place_of(test.end)].id),
             runner.over() ? "name this end, or change the picks" : "pick on until the end"));
}

void check_expectation(const FileTest& test, const Runner& runner, Findings& findings) {
  if (!test.expect || !runner.ended() || runner.holds(*test.expect)) {
    return;
  }
  findings.push_back(failed(runner.scenario(), test, "ATN0803",
                            fmt::format("'{}' does not hold at the end, where {}",
                                        test.expect->text, state_in_words(runner)),
                            "change what it expects, or the picks"));
}

void run_test(const std::shared_ptr<const Scenario>& scenario, const FileTest& test,
              Findings& findings) {
  Runner runner(scenario, test.seat != kNone ? test.seat : scenario->you(), kSeed);
  for (const std::string& key : test.pick) {
    const Moment before = runner.moment();
    if (!runner.pick(key).ok()) {
      findings.push_back(failed(*scenario, test, "ATN0801",
                                fmt::format("'{}' cannot be picked after {} picks; {}", key,
                                            before.number, where_it_stands(runner)),
                                "pick one of those"));
      return;
    }
  }
  check_end(test, runner, findings);
  check_expectation(test, runner, findings);
}

}  // namespace

Findings run_file_tests(const std::shared_ptr<const Scenario>& scenario) {
  Findings findings;
  for (const FileTest& test : scenario->tests) {
    run_test(scenario, test, findings);
  }
  return findings;
}

}  // namespace attune::scenario
