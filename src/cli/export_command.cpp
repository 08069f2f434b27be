// One table of formats: a word, and what makes the file.
#include "cli/export_command.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>
#include <vector>

#include "cli/options.h"
#include "cli/output.h"
#include "cli/scenario_argument.h"
#include "cli/translation_argument.h"
#include "scenario/translation/po_file.h"
#include "scenario/translation/translators_csv.h"

namespace attune::cli {

namespace {

using scenario::ExchangeText;
using scenario::Scenario;

Result<std::vector<ExchangeText>> texts_of(const Scenario& scenario, const ExportRequest& request,
                                           const Surroundings& surroundings) {
  const Result<scenario::Translation> translation =
      translation_argument(scenario, request.language, surroundings);
  if (!translation.ok()) {
    return translation.error();
  }
  return exchange_texts(scenario, &translation.value());
}

Result<std::string> as_po(const Scenario& scenario, const ExportRequest& request,
                          const Surroundings& surroundings) {
  const Result<std::vector<ExchangeText>> texts = texts_of(scenario, request, surroundings);
  return texts.ok() ? po_text(scenario.id, request.language, texts.value())
                    : Result<std::string>(texts.error());
}

Result<std::string> as_csv(const Scenario& scenario, const ExportRequest& request,
                           const Surroundings& surroundings) {
  const Result<std::vector<ExchangeText>> texts = texts_of(scenario, request, surroundings);
  return texts.ok() ? translators_csv(texts.value()) : Result<std::string>(texts.error());
}

struct ExportFormat {
  std::string_view word;
  Result<std::string> (*make)(const Scenario& scenario, const ExportRequest& request,
                              const Surroundings& surroundings);
};

constexpr std::array<ExportFormat, 2> kFormats = {{
    {"po", as_po},
    {"csv", as_csv},
}};

std::vector<std::string> format_words() {
  std::vector<std::string> words;
  words.reserve(kFormats.size());
  for (const ExportFormat& format : kFormats) {
    words.emplace_back(format.word);
  }
  return words;
}

}  // namespace

void add_export(CLI::App& attune, ExportRequest& request) {
  CLI::App& command = *attune.add_subcommand("export", "A scenario in another format");
  command.add_option("scenario", request.scenario, "A file, or the id of a shipped scenario")
      ->required();
  command.add_option("--to", request.format, "The format")
      ->required()
      ->check(one_of(format_words()))
      ->type_name(fmt::format("{}", fmt::join(format_words(), "|")));
  add_language(command, request.language, "With the translation into this language");
  add_out(command, request.out);
  command.footer(
      "po and csv hold every text for translators, in the order in which it is met.\n"
      "Example: attune export are-we-okay --to po --language de -o are-we-okay.de.po");
}

int run_export(const ExportRequest& request, const Surroundings& surroundings) {
  const Result<std::shared_ptr<const Scenario>> scenario =
      scenario_argument(request.scenario, surroundings);
  if (!scenario.ok()) {
    return complain(surroundings, scenario.error());
  }
  const auto* const format =
      std::find_if(kFormats.begin(), kFormats.end(),
                   [&request](const ExportFormat& each) { return each.word == request.format; });
  const Result<std::string> text = format->make(*scenario.value(), request, surroundings);
  return text.ok() ? deliver(surroundings, request.out, text.value())
                   : complain(surroundings, text.error());
}

}  // namespace attune::cli
