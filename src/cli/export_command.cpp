// A table of formats; each makes one text of the scenario.
#include "cli/export_command.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "cli/json_scenario.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/play_page.h"
#include "cli/scenario_argument.h"
#include "scenario/interchange/dot.h"
#include "scenario/interchange/mermaid.h"
#include "session/handout.h"

namespace attune::cli {

namespace {

using scenario::Scenario;

struct Format {
  std::string_view word;
  std::string (*text_of)(const Scenario& scenario);
};

std::string dot_of(const Scenario& scenario) { return dot_text(story_graph(scenario)); }

std::string mermaid_of(const Scenario& scenario) { return mermaid_text(story_graph(scenario)); }

std::string json_text_of(const Scenario& scenario) { return one_line(json_of(scenario)) + "\n"; }

constexpr std::array kFormats = {
    Format{"dot", dot_of},
    Format{"mermaid", mermaid_of},
    Format{"json", json_text_of},
    Format{"html", play_page},
    Format{"handout", session::handout_html},
};

std::vector<std::string> format_words() {
  std::vector<std::string> words;
  words.reserve(kFormats.size());
  for (const Format& format : kFormats) {
    words.emplace_back(format.word);
  }
  return words;
}

}  // namespace

void add_export(CLI::App& attune, ExportRequest& request) {
  CLI::App& command =
      *attune.add_subcommand("export", "Writes a scenario for other programs, a browser or a room");
  command.add_option("scenario", request.scenario, "A file, or the id of a shipped scenario")
      ->required();
  command
      .add_option("--to", request.to,
                  "dot (Graphviz) and mermaid: the way through it as a graph; json: all of it as "
                  "data; html: a page that plays in a browser; handout: to print for a room")
      ->required()
      ->check(one_of(format_words()))
      ->type_name("FORMAT");
  add_out(command, request.out);
  command.footer(
      "Example: attune export are-we-okay --to html -o are-we-okay.html\n"
      "Example: attune export four-hours --to dot | dot -Tsvg -o four-hours.svg");
}

int run_export(const ExportRequest& request, const Surroundings& surroundings) {
  const Result<std::shared_ptr<const Scenario>> scenario =
      scenario_argument(request.scenario, surroundings);
  if (!scenario.ok()) {
    return complain(surroundings, scenario.error());
  }
  const auto* const format =
      std::find_if(kFormats.begin(), kFormats.end(),
                   [&](const Format& each) { return each.word == request.to; });
  return deliver(surroundings, request.out, format->text_of(*scenario.value()));
}

}  // namespace attune::cli
