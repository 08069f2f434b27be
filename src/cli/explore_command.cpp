// One exploration, as text or as JSON.
#include "cli/explore_command.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <vector>

#include "cli/explore_text.h"
#include "cli/json_exploration.h"
#include "cli/options.h"
#include "cli/scenario_argument.h"
#include "cli/scenario_files.h"
#include "scenario/proof/evening_table.h"

namespace attune::cli {

void add_explore(CLI::App& attune, ExploreRequest& request) {
  CLI::App& command =
      *attune.add_subcommand("explore", "What can happen in a scenario: proved, counted and timed");
  command
      .add_option("scenario", request.scenario,
                  "A scenario file, the id of one of ours, or a folder")
      ->required()
      ->type_name("SCENARIO");
  add_format(command, request.format);
  add_budget(command, request.budget);
  command.footer(
      "Exit code: 0 proved and all of it in use, 1 not, 2 could not run.\n"
      "Example: attune explore four-hours\n"
      "Example: attune explore scenarios   (one table of all of them)");
}

namespace {

int exit_code_of(const scenario::Exploration& found) {
  return found.proved && found.unreached.empty() ? kExitFine : kExitFindings;
}

int explore_folder(const ExploreRequest& request, const Surroundings& surroundings) {
  const auto files = scenario_files(request.scenario, surroundings.scenarios);
  if (!files.ok()) {
    return complain(surroundings, files.error());
  }
  std::vector<scenario::ExploredEvening> evenings;
  int code = kExitFine;
  for (const std::filesystem::path& file : files.value().files) {
    const auto scenario = scenario_argument(file.string(), surroundings);
    if (!scenario.ok()) {
      return complain(surroundings, scenario.error());
    }
    evenings.push_back({.file = file.lexically_relative(request.scenario).generic_string(),
                        .scenario = scenario.value(),
                        .found = scenario::explore(scenario.value(), request.budget)});
    code = std::max(code, exit_code_of(evenings.back().found));
  }
  if (request.format == OutputFormat::kText) {
    write(surroundings.out, scenario::evening_table(evenings));
    return code;
  }
  for (const scenario::ExploredEvening& evening : evenings) {
    write(surroundings.out, exploration_json(*evening.scenario, evening.found));
  }
  return code;
}

}  // namespace

int run_explore(const ExploreRequest& request, const Surroundings& surroundings) {
  std::error_code ignored;  // What cannot be looked at is no folder.
  if (std::filesystem::is_directory(request.scenario, ignored)) {
    return explore_folder(request, surroundings);
  }
  const auto scenario = scenario_argument(request.scenario, surroundings);
  if (!scenario.ok()) {
    return complain(surroundings, scenario.error());
  }
  const scenario::Exploration found = scenario::explore(scenario.value(), request.budget);
  if (request.format == OutputFormat::kJson) {
    write(surroundings.out, exploration_json(*scenario.value(), found));
  } else {
    Page page(page_style(surroundings.terminal_columns, surroundings.colour));
    put_exploration(page, *scenario.value(), found);
    write(surroundings.out, page.text());
  }
  return exit_code_of(found);
}

}  // namespace attune::cli
