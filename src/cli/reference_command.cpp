// All models side by side, or one of them at length.
#include "cli/reference_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/text.h"
#include "cli/facts_text.h"
#include "cli/json_reference.h"
#include "cli/options.h"
#include "cli/page.h"
#include "cli/reference_text.h"
#include "model/reference/reference_model.h"

namespace attune::cli {

namespace {

using model::ReferenceModel;
using model::ReferenceRun;

constexpr int kFewestCouples = 100;
constexpr int kMostCouples = 1'000'000;
constexpr const char* kFacts = "facts";  // In the place of a model: what is claimed of couples.

Error no_such_model(const std::string& name, const std::vector<ReferenceModel>& models) {
  std::vector<std::string> names = {kFacts};
  for (const ReferenceModel& model : models) {
    names.push_back(model.name);
  }
  const std::string meant = nearest(name, names);
  return {ErrorCode::kNotFound, fmt::format("there is no model \"{}\"", name), "",
          meant.empty() ? fmt::format("name one of {}", join_words(names))
                        : fmt::format("did you mean {}?", meant)};
}

Result<std::vector<ReferenceRun>> runs_for(const std::string& name) {
  const std::vector<ReferenceModel> models = model::reference_models();
  std::vector<ReferenceRun> runs;
  for (const ReferenceModel& model : models) {
    if (name.empty() || model.name == name) {
      runs.push_back(model::run_reference(model));
    }
  }
  if (runs.empty()) {
    return no_such_model(name, models);
  }
  return runs;
}

std::string text_of(const std::vector<ReferenceRun>& runs, const ReferenceRequest& request,
                    const Surroundings& surroundings) {
  if (request.format == OutputFormat::kJson) {
    return references_json(runs);
  }
  Page page(page_style(surroundings.terminal_columns, surroundings.colour && !request.out));
  if (request.name.empty()) {
    put_references(page, runs);
  } else {
    put_reference(page, runs.front());
  }
  return page.text();
}

int run_facts(const ReferenceRequest& request, const Surroundings& surroundings) {
  const FactTable table = judge_all_facts(static_cast<std::uint64_t>(request.couples));
  std::string text;
  if (request.format == OutputFormat::kJson) {
    text = facts_json(table);
  } else {
    Page page(page_style(surroundings.terminal_columns, surroundings.colour && !request.out));
    put_facts(page, table);
    text = page.text();
  }
  const int delivered = deliver(surroundings, request.out, text);
  return delivered == kExitFine && !table.all_as_expected() ? kExitFindings : delivered;
}

bool all_hit(const std::vector<ReferenceRun>& runs) {
  return std::all_of(runs.begin(), runs.end(),
                     [](const ReferenceRun& run) { return run.hits() == run.numbers.size(); });
}

}  // namespace

void add_reference(CLI::App& attune, ReferenceRequest& request) {
  CLI::App& command = *attune.add_subcommand(
      "reference", "The published models of couples, and the numbers they must hit");
  command.add_option("name", request.name,
                     "One model, at length, or facts; all models where not given");
  command
      .add_option("--couples", request.couples,
                  fmt::format("How many imagined couples facts are judged on; {} where not given",
                              model::kFactCouples))
      ->check(whole_number_between(kFewestCouples, kMostCouples))
      ->type_name("N");
  add_format(command, request.format);
  add_out(command, request.out);
  command.footer(
      "Exit code: 0 every number is hit, 1 one is missed, 2 could not run.\n"
      "Example: attune reference laura-and-petrarch\n"
      "Example: attune reference facts");
}

int run_reference(const ReferenceRequest& request, const Surroundings& surroundings) {
  if (request.name == kFacts) {
    return run_facts(request, surroundings);
  }
  const Result<std::vector<ReferenceRun>> runs = runs_for(request.name);
  if (!runs.ok()) {
    return complain(surroundings, runs.error());
  }
  const int delivered =
      deliver(surroundings, request.out, text_of(runs.value(), request, surroundings));
  return delivered == kExitFine && !all_hit(runs.value()) ? kExitFindings : delivered;
}

}  // namespace attune::cli
