#include "cli/compare_command.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/compare_text.h"
#include "cli/json_comparison.h"
#include "cli/options.h"
#include "cli/page.h"
#include "cli/play_command.h"
#include "cli/scenario_argument.h"
#include "session/comparison.h"

namespace attune::cli {

namespace {

std::vector<std::string> arm_words() {
  std::vector<std::string> words;
  for (const model::ResponseStyle style : model::kArmStyles) {
    words.emplace_back(name_of(style));
  }
  return words;
}

// The words have passed one_of(arm_words()); the same arm twice stands once.
void take_arms(const std::vector<std::string>& words, CompareRequest& request) {
  request.arms.clear();
  for (const std::string& word : words) {
    const std::optional<model::ResponseStyle> style = model::style_named(word);
    if (style &&
        std::find(request.arms.begin(), request.arms.end(), *style) == request.arms.end()) {
      request.arms.push_back(*style);
    }
  }
}

Result<session::Comparison> compare(const CompareRequest& request,
                                    const Surroundings& surroundings) {
  if (request.scenario.empty()) {
    return session::compare_styles(model::reference_couple(), request.arms, request.weeks);
  }
  const Result<std::shared_ptr<const scenario::Scenario>> scenario =
      scenario_argument(request.scenario, surroundings);
  if (!scenario.ok()) {
    return scenario.error();
  }
  return session::compare_scenario(scenario.value(), request.arms, request.weeks, kDefaultSeed);
}

}  // namespace

void add_compare(CLI::App& attune, CompareRequest& request) {
  CLI::App& command =
      *attune.add_subcommand("compare", "The same moment answered in different ways");
  command.add_option("scenario", request.scenario,
                     "A file or an id; the pure styles and a reference couple where not given");
  command
      .add_option_function<std::vector<std::string>>(
          "--arms",
          [&request](const std::vector<std::string>& words) { take_arms(words, request); },
          "Which styles, separated by commas; all four where not given")
      ->delimiter(',')
      ->check(one_of(arm_words()));
  command.add_option("--weeks", request.weeks, "How many weeks; 26 where not given")
      ->check(between(1, kMostWeeks));
  add_format(command, request.format);
  command.add_option("-o,--output", request.out, "Written to this file")->type_name("FILE");
  command.footer("Example: attune compare are-we-okay --arms supportive,enabling");
}

int run_compare(const CompareRequest& request, const Surroundings& surroundings) {
  const Result<session::Comparison> comparison = compare(request, surroundings);
  if (!comparison.ok()) {
    return complain(surroundings, comparison.error());
  }
  if (request.format == OutputFormat::kJson) {
    return deliver(surroundings, request.out, comparison_json(comparison.value()));
  }
  Page page(page_style(surroundings.terminal_columns, surroundings.colour && !request.out));
  put_comparison(page, comparison.value());
  return deliver(surroundings, request.out, page.text());
}

}  // namespace attune::cli
