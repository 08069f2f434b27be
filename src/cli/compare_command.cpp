// Without a scenario the pure styles are compared; parameters are changed in a copy.
#include "cli/compare_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "base/text.h"
#include "cli/compare_text.h"
#include "cli/couple_argument.h"
#include "cli/json_comparison.h"
#include "cli/language_argument.h"
#include "cli/options.h"
#include "cli/page.h"
#include "cli/parameter_arguments.h"
#include "cli/play_command.h"
#include "cli/possible.h"
#include "cli/scenario_argument.h"
#include "picture/report.h"
#include "picture/svg.h"
#include "session/comparable.h"
#include "session/comparison.h"
#include "session/comparison_plots.h"
#include "session/comparison_report.h"
#include "session/comparison_table.h"

namespace attune::cli {

namespace {

// The same arm twice stands once.
void take_arms(const std::string& text, CompareRequest& request) {
  const std::vector<std::string> known = style_words();
  request.arms.clear();
  for (const std::string& word : comma_list(text)) {
    const auto found = std::find(known.begin(), known.end(), word);
    if (found == known.end()) {
      throw CLI::ValidationError("--arms", not_among(known, word));
    }
    const model::ResponseStyle style =
        model::kArmStyles.at(static_cast<std::size_t>(found - known.begin()));
    if (std::find(request.arms.begin(), request.arms.end(), style) == request.arms.end()) {
      request.arms.push_back(style);
    }
  }
  if (request.arms.empty()) {
    throw CLI::ValidationError("--arms", fmt::format("takes one or more of {}", join_words(known)));
  }
}

// Parameters that are allowed one by one can together be more than a step of the integrator bears.
Result<session::Comparison> checked(session::Comparison comparison) {
  for (const session::Arm& arm : comparison.arms) {
    const bool possible =
        std::all_of(arm.turns.begin(), arm.turns.end(),
                    [](const session::ArmTurn& turn) { return is_possible(turn.state); }) &&
        std::all_of(arm.weeks.begin(), arm.weeks.end(),
                    [](const model::Week& week) { return is_possible(week); });
    if (!possible) {
      return impossible("--set");
    }
  }
  return comparison;
}

session::Comparison compare_styles_with(const Language& say, const model::Parameters& parameters,
                                        const CompareRequest& request) {
  model::Couple couple = model::reference_couple();
  couple.parameters = parameters;
  return session::compare_styles(say, couple, request.arms, request.weeks);
}

Result<session::Comparison> compare(const Language& say, const CompareRequest& request,
                                    const Surroundings& surroundings) {
  const Result<model::Parameters> parameters = parameters_with(request.set);
  if (!parameters.ok()) {
    return parameters.error();
  }
  if (request.scenario.empty()) {
    if (!request.language.empty()) {
      return Error{ErrorCode::kOutOfRange, "a language belongs to a scenario", "--language",
                   "name a scenario, or leave it out"};
    }
    return checked(compare_styles_with(say, parameters.value(), request));
  }
  const Result<std::shared_ptr<const scenario::Scenario>> scenario =
      scenario_argument(request.scenario, surroundings, request.language);
  if (!scenario.ok()) {
    return scenario.error();
  }
  if (const std::string why_not = session::why_not_compared(kEnglish, *scenario.value());
      !why_not.empty()) {
    return Error{ErrorCode::kNotPossible,
                 "this evening cannot be seen answered in different ways: " + why_not,
                 request.scenario, "play it with attune play"};
  }
  auto changed = std::make_shared<scenario::Scenario>(*scenario.value());
  changed->couple.parameters = parameters.value();
  return checked(session::compare_scenario(say, std::move(changed), request.arms, request.weeks,
                                           kDefaultSeed));
}

Page page_for(const CompareRequest& request, const Surroundings& surroundings) {
  return Page(page_style(surroundings.terminal_columns, surroundings.colour && !request.out));
}

int list_parameters(const CompareRequest& request, const Surroundings& surroundings) {
  if (request.format == OutputFormat::kJson) {
    return deliver(surroundings, request.out, parameters_json());
  }
  if (request.format != OutputFormat::kText) {
    return complain(surroundings,
                    {ErrorCode::kOutOfRange, "the parameters are listed as text or json",
                     "--parameters --format", "leave out one of the two"});
  }
  Page page = page_for(request, surroundings);
  put_parameters(page);
  return deliver(surroundings, request.out, page.text());
}

Error no_picture() {
  return {ErrorCode::kNotPossible, "nothing is looked ahead here, so there is no picture of weeks",
          "--format svg or png", "take html, text, json or csv"};
}

Result<std::string> text_of(const Language& say, const session::Comparison& comparison,
                            const CompareRequest& request, const Surroundings& surroundings) {
  switch (request.format) {
    case OutputFormat::kJson:
      return comparison_json(comparison);
    case OutputFormat::kCsv:
      return picture::csv_text(session::comparison_table(comparison));
    case OutputFormat::kSvg:
    case OutputFormat::kPng:
      return session::has_weeks(comparison)
                 ? picture_of(surroundings, session::security_plot(say, comparison), request.format,
                              request.out)
                 : Result<std::string>(no_picture());
    case OutputFormat::kHtml:
      return picture::html_text(session::comparison_report(say, comparison));
    case OutputFormat::kText:
      break;
  }
  Page page = page_for(request, surroundings);
  put_comparison(say, page, comparison);
  return page.text();
}

}  // namespace

void add_compare(CLI::App& attune, CompareRequest& request) {
  CLI::App& command =
      *attune.add_subcommand("compare", "The same moment answered in different ways");
  command.add_option("scenario", request.scenario,
                     "A file or an id; the pure styles and a reference couple where not given");
  command
      .add_option_function<std::string>(
          "--arms", [&request](const std::string& text) { take_arms(text, request); },
          "Which styles, separated by commas; all four where not given")
      ->type_name("STYLE,...");
  command
      .add_option("--weeks", request.weeks,
                  fmt::format("How many weeks; {} where not given", model::kWeeksAhead))
      ->check(whole_number_between(1, kMostWeeks))
      ->type_name("N");
  command
      .add_option("--set", request.set,
                  "Changes a parameter of the model, as often as wanted; see --parameters")
      ->allow_extra_args(false)
      ->type_name("NAME=VALUE");
  command.add_flag("--parameters", request.lists_parameters,
                   "Lists the parameters of the model and compares nothing");
  add_language(command, request.language, "In the scenario's translation into this language");
  add_format(command, request.format,
             {OutputFormat::kText, OutputFormat::kJson, OutputFormat::kCsv, OutputFormat::kSvg,
              OutputFormat::kPng, OutputFormat::kHtml});
  add_out(command, request.out);
  command.footer(
      "csv has every number, svg and png are a picture of the weeks, html a page to read and "
      "print.\n"
      "Example: attune compare are-we-okay --arms supportive,enabling\n"
      "Example: attune compare --set soothing_by_validation=0.2");
}

int run_compare(const CompareRequest& request, const Surroundings& surroundings) {
  if (request.lists_parameters) {
    return list_parameters(request, surroundings);
  }
  const Language say = language_argument(request.language, surroundings);
  const Result<session::Comparison> comparison = compare(say, request, surroundings);
  if (!comparison.ok()) {
    return complain(surroundings, comparison.error());
  }
  const Result<std::string> text = text_of(say, comparison.value(), request, surroundings);
  return text.ok() ? deliver(surroundings, request.out, text.value())
                   : complain(surroundings, text.error());
}

}  // namespace attune::cli
