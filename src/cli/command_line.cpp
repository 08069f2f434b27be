// CLI11 parses; its exceptions end here and become sentences.
#include "cli/command_line.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <exception>
#include <string>
#include <vector>

#include "cli/check_command.h"
#include "cli/compare_command.h"
#include "cli/cycle_command.h"
#include "cli/export_command.h"
#include "cli/options.h"
#include "cli/play_command.h"
#include "cli/reference_command.h"
#include "cli/shot_command.h"
#include "cli/simulate_command.h"
#include "cli/usage_error.h"

namespace attune::cli {

namespace {

struct Requests {
  PlayRequest play;
  CompareRequest compare;
  CycleRequest cycle;
  CheckRequest check;
  ExportRequest export_;
  ReferenceRequest reference;
  ShotRequest shot;
  SimulateRequest simulate;
};

void describe(CLI::App& attune, Requests& requests) {
  attune.name("attune");
  attune.set_version_flag("--version", "attune " ATTUNE_VERSION);
  attune.require_subcommand(0, 1);
  add_play(attune, requests.play);
  add_compare(attune, requests.compare);
  add_cycle(attune, requests.cycle);
  add_check(attune, requests.check);
  add_export(attune, requests.export_);
  add_reference(attune, requests.reference);
  add_simulate(attune, requests.simulate);
  add_shot(attune, requests.shot);
  attune.footer(
      "Without a command the window opens.\n"
      "Each command explains itself: attune play --help\n"
      "Example: attune play are-we-okay");
}

int run(const CLI::App& attune, const Requests& requests, const Surroundings& surroundings) {
  if (attune.got_subcommand("play")) {
    return run_play(requests.play, surroundings);
  }
  if (attune.got_subcommand("compare")) {
    return run_compare(requests.compare, surroundings);
  }
  if (attune.got_subcommand("cycle")) {
    return run_cycle(requests.cycle, surroundings);
  }
  if (attune.got_subcommand("check")) {
    return run_check(requests.check, surroundings);
  }
  if (attune.got_subcommand("export")) {
    return run_export(requests.export_, surroundings);
  }
  if (attune.got_subcommand("reference")) {
    return run_reference(requests.reference, surroundings);
  }
  if (attune.got_subcommand("simulate")) {
    return run_simulate(requests.simulate, surroundings);
  }
  if (attune.got_subcommand("shot")) {
    return run_shot(requests.shot, surroundings);
  }
  if (!surroundings.open_window) {
    return complain(surroundings, {ErrorCode::kNotPossible, "this program has no window", "",
                                   "name a command, see attune --help"});
  }
  return surroundings.open_window();
}

std::string help_of(const CLI::App& app) {
  return app.get_parent() == nullptr ? app.help() : app.help("attune");
}

int explain(const CLI::App& attune, const CLI::ParseError& problem,
            const Surroundings& surroundings) {
  if (dynamic_cast<const CLI::CallForVersion*>(&problem) != nullptr) {
    write(surroundings.out, std::string(problem.what()) + "\n");
    return kExitFine;
  }
  if (problem.get_exit_code() == 0) {
    write(surroundings.out, help_of(named_command(attune)));
    return kExitFine;
  }
  return complain(surroundings, usage_error(attune, problem));
}

int parse_and_run(int argc, const char* const* argv, const Surroundings& surroundings) {
  CLI::App attune("Attune: practise the moment when one of two asks \"Are we okay?\"");
  Requests requests;
  describe(attune, requests);
  try {
    attune.parse(argc, argv);
  } catch (const CLI::ParseError& problem) {
    return explain(attune, problem, surroundings);
  }
  return run(attune, requests, surroundings);
}

}  // namespace

int run_command_line(int argc, const char* const* argv, const Surroundings& surroundings) {
  try {
    return settle_output(surroundings, parse_and_run(argc, argv, surroundings));
  } catch (const std::exception& problem) {
    return complain(surroundings, {ErrorCode::kNotPossible,
                                   fmt::format("something went wrong ({})", problem.what()),
                                   "attune", "please report it with the command you gave"});
  }
}

}  // namespace attune::cli
