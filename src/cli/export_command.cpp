// A table of formats; each makes one text of the scenario.
#include "cli/export_command.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <vector>

#include "cli/json_scenario.h"
#include "cli/language_argument.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/play_page.h"
#include "cli/scenario_argument.h"
#include "cli/translation_argument.h"
#include "scenario/interchange/dot.h"
#include "scenario/interchange/mermaid.h"
#include "scenario/translation/po_file.h"
#include "scenario/translation/translators_csv.h"
#include "session/handout.h"

namespace attune::cli {

namespace {

using scenario::Scenario;

/// What translators get: every text beside its translation.
using OfTexts = std::string (*)(const Scenario& scenario, const std::string& language,
                                const std::vector<scenario::ExchangeText>& texts);
/// What everybody else gets: the scenario, in the language that is asked for.
using OfScenario = std::string (*)(const Language&, const Scenario& scenario);

struct Format {
  std::string_view word;
  OfScenario of_scenario = nullptr;
  OfTexts of_texts = nullptr;  ///< Instead.
};

std::string dot_of(const Language& /*say*/, const Scenario& scenario) {
  return dot_text(story_graph(scenario));
}

std::string mermaid_of(const Language& /*say*/, const Scenario& scenario) {
  return mermaid_text(story_graph(scenario));
}

std::string json_text_of(const Language& /*say*/, const Scenario& scenario) {
  return one_line(json_of(scenario)) + "\n";
}

std::string po_of(const Scenario& scenario, const std::string& language,
                  const std::vector<scenario::ExchangeText>& texts) {
  return po_text(scenario.id, language, texts);
}

std::string csv_of(const Scenario& /*scenario*/, const std::string& /*language*/,
                   const std::vector<scenario::ExchangeText>& texts) {
  return translators_csv(texts);
}

constexpr std::array kFormats = {
    Format{"dot", dot_of, nullptr},
    Format{"mermaid", mermaid_of, nullptr},
    Format{"json", json_text_of, nullptr},
    Format{"html", play_page, nullptr},
    Format{"handout", session::handout_html, nullptr},
    Format{"po", nullptr, po_of},
    Format{"csv", nullptr, csv_of},
};

std::vector<std::string> format_words() {
  std::vector<std::string> words;
  words.reserve(kFormats.size());
  for (const Format& format : kFormats) {
    words.emplace_back(format.word);
  }
  return words;
}

Result<std::string> for_translators(const Format& format, const ExportRequest& request,
                                    const Surroundings& surroundings) {
  const auto scenario = scenario_argument(request.scenario, surroundings);
  if (!scenario.ok()) {
    return scenario.error();
  }
  const Result<scenario::Translation> translation =
      translation_argument(*scenario.value(), request.language, surroundings);
  if (!translation.ok()) {
    return translation.error();
  }
  const auto texts = exchange_texts(*scenario.value(), &translation.value());
  return texts.ok() ? format.of_texts(*scenario.value(), request.language, texts.value())
                    : Result<std::string>(texts.error());
}

Result<std::string> for_readers(const Format& format, const ExportRequest& request,
                                const Surroundings& surroundings) {
  const auto scenario = scenario_argument(request.scenario, surroundings, request.language);
  return scenario.ok() ? format.of_scenario(language_argument(request.language, surroundings),
                                            *scenario.value())
                       : Result<std::string>(scenario.error());
}

}  // namespace

void add_export(CLI::App& attune, ExportRequest& request) {
  CLI::App& command = *attune.add_subcommand(
      "export", "Writes a scenario for other programs, a browser, a room or a translator");
  command.add_option("scenario", request.scenario, "A file, or the id of a shipped scenario")
      ->required();
  command
      .add_option("--to", request.format,
                  "dot (Graphviz) and mermaid: the way through it as a graph; json: all of it as "
                  "data; html: a page that plays in a browser; handout: to print for a room; po "
                  "and csv: every text for translators, in the order in which it is met")
      ->required()
      ->check(one_of(format_words()))
      ->type_name("FORMAT");
  add_language(command, request.language, "In, or with, the translation into this language");
  add_out(command, request.out);
  command.footer(
      "Example: attune export are-we-okay --to html -o are-we-okay.html\n"
      "Example: attune export four-hours --to dot | dot -Tsvg -o four-hours.svg\n"
      "Example: attune export are-we-okay --to po --language de -o are-we-okay.de.po");
}

int run_export(const ExportRequest& request, const Surroundings& surroundings) {
  const auto* const format =
      std::find_if(kFormats.begin(), kFormats.end(),
                   [&request](const Format& each) { return each.word == request.format; });
  const Result<std::string> text = format->of_texts != nullptr
                                       ? for_translators(*format, request, surroundings)
                                       : for_readers(*format, request, surroundings);
  return text.ok() ? deliver(surroundings, request.out, text.value())
                   : complain(surroundings, text.error());
}

}  // namespace attune::cli
