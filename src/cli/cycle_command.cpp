// The analysis is one; formats differ in how they tell it.
#include "cli/cycle_command.h"

#include <fmt/format.h>

#include <utility>

#include "base/workers.h"
#include "cli/couple_argument.h"
#include "cli/cycle_analysis.h"
#include "cli/cycle_text.h"
#include "cli/dial_argument.h"
#include "cli/json_cycle.h"
#include "cli/options.h"
#include "cli/page.h"
#include "model/cycle/regime_map.h"
#include "picture/report.h"
#include "picture/svg.h"
#include "session/couple_plots.h"
#include "session/couple_report.h"

namespace attune::cli {

namespace {

Result<CycleAnalysis> analysis_for(const CycleRequest& request) {
  const Result<model::Couple> couple = couple_argument(request.couple);
  if (!couple.ok()) {
    return couple.error();
  }
  Result<Policy> policy = policy_argument(request.policy);
  if (!policy.ok()) {
    return policy.error();
  }
  const Result<model::Setting> setting =
      setting_with({couple.value(), policy.value().stance}, request.set);
  if (!setting.ok()) {
    return setting.error();
  }
  const Result<Sweep> sweep = sweep_argument(request.sweep);
  if (!sweep.ok()) {
    return sweep.error();
  }
  return analyse(setting.value(), policy.value(), sweep.value());
}

/// With the map, which only the page shows.
std::string page_of(const CycleAnalysis& analysis) {
  constexpr int kMapSize = 128;
  constexpr std::size_t kAll = std::size_t{kMapSize} * kMapSize;
  Workers workers(processor_count());
  model::RegimeMap map(
      {.setting = analysis.study.setting, .size = kMapSize, .detail = model::MapDetail::kExact});
  while (!map.done()) {
    map.advance(workers, kAll);
  }
  session::CoupleFindings findings = analysis.findings;
  findings.map = &map;
  return picture::html_text(
      session::couple_report(kEnglish, analysis.study, session::usual_names(kEnglish), findings));
}

Result<std::string> text_of(const CycleAnalysis& analysis, const CycleRequest& request,
                            const Surroundings& surroundings) {
  switch (request.format) {
    case OutputFormat::kJson:
      return cycle_json(analysis);
    case OutputFormat::kSvg:
    case OutputFormat::kPng:
      return picture_of(surroundings, session::pursuit_plot(kEnglish, analysis.study),
                        request.format, request.out);
    case OutputFormat::kHtml:
      return page_of(analysis);
    default: {
      Page page(page_style(surroundings.terminal_columns, surroundings.colour && !request.out));
      put_cycle(page, analysis);
      return page.text();
    }
  }
}

}  // namespace

void add_cycle(CLI::App& attune, CycleRequest& request) {
  CLI::App& command = *attune.add_subcommand(
      "cycle", "Whether a couple settles, circles or stays stuck, and where circling begins");
  command.add_option("couple", request.couple,
                     "A file with a couple; the reference couple where not given");
  add_policy(command, request.policy);
  command
      .add_option("--sweep", request.sweep,
                  fmt::format("Which number is turned to find where circling begins; {} where not "
                              "given",
                              request.sweep))
      ->type_name("NAME=LOW..HIGH");
  command
      .add_option("--set", request.set,
                  "Changes a number of the couple, the stance or the model, as often as wanted")
      ->allow_extra_args(false)
      ->type_name("NAME=VALUE");
  add_format(command, request.format,
             {OutputFormat::kText, OutputFormat::kJson, OutputFormat::kSvg, OutputFormat::kPng,
              OutputFormat::kHtml});
  add_out(command, request.out);
  command.footer(
      "svg and png are a picture of pursuit, html a page to read and print.\n"
      "Example: attune cycle --policy dismissive\n"
      "Example: attune cycle --policy dismissive --set responder.avoidance=3 --sweep "
      "security=0..1");
}

int run_cycle(const CycleRequest& request, const Surroundings& surroundings) {
  const Result<CycleAnalysis> analysis = analysis_for(request);
  if (!analysis.ok()) {
    return complain(surroundings, analysis.error());
  }
  const Result<std::string> text = text_of(analysis.value(), request, surroundings);
  return text.ok() ? deliver(surroundings, request.out, text.value())
                   : complain(surroundings, text.error());
}

}  // namespace attune::cli
