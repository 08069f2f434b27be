// One exploration, as text or as JSON.
#include "cli/explore_command.h"

#include "cli/explore_text.h"
#include "cli/json_exploration.h"
#include "cli/options.h"
#include "cli/scenario_argument.h"

namespace attune::cli {

void add_explore(CLI::App& attune, ExploreRequest& request) {
  CLI::App& command =
      *attune.add_subcommand("explore", "What can happen in a scenario: proved, counted and timed");
  command.add_option("scenario", request.scenario, "A scenario file, or the id of one of ours")
      ->required()
      ->type_name("SCENARIO");
  add_format(command, request.format);
  add_budget(command, request.budget);
  command.footer(
      "Exit code: 0 proved and all of it in use, 1 not, 2 could not run.\n"
      "Example: attune explore four-hours");
}

int run_explore(const ExploreRequest& request, const Surroundings& surroundings) {
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
  return found.proved && found.unreached.empty() ? kExitFine : kExitFindings;
}

}  // namespace attune::cli
