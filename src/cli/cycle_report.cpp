// From what it does to what it rests on.
#include "cli/cycle_report.h"

#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

#include "cli/cycle_plot.h"
#include "cli/cycle_words.h"
#include "coach/outlook.h"
#include "coach/wording.h"
#include "model/cycle/couple_system.h"

namespace attune::cli {

namespace {

using model::Quantity;

picture::ReportSection what_it_does(const CycleAnalysis& analysis) {
  return {.heading = "What it does",
          .paragraphs = remarks(analysis),
          .plot = pursuit_plot(analysis),
          .facts = {}};
}

picture::ReportSection the_weeks(const CycleAnalysis& analysis) {
  constexpr std::size_t kQuarter = 12;
  picture::FactsTable table{.caption = coach::with_capital(coach::kOutlookCaveat),
                            .columns = {"", "now", "week 12", "week 26"}};
  for (int i = model::kFastQuantityCount; i < model::kQuantityCount; ++i) {
    const auto quantity = static_cast<Quantity>(i);
    std::vector<std::string> row = {std::string(name_of(quantity))};
    for (const std::size_t week : {std::size_t{0}, kQuarter, analysis.weeks.size() - 1}) {
      row.push_back(
          band_and_number(quantity, value_of(quantity, {}, analysis.weeks.at(week).slow)));
    }
    table.rows.push_back(std::move(row));
  }
  return {.heading = "The weeks",
          .paragraphs = {about_weeks(analysis)},
          .plot = weeks_plot(analysis),
          .facts = std::move(table)};
}

picture::ReportSection the_rests(const CycleAnalysis& analysis) {
  const std::vector<model::FixedPoint>& rests = analysis.cycle.rests.points;
  picture::FactsTable table{.caption = "", .columns = {"rest"}};
  for (int i = 0; i < model::kFastQuantityCount; ++i) {
    table.columns.emplace_back(name_of(static_cast<Quantity>(i)));
  }
  std::vector<std::string> said;
  for (const model::FixedPoint& rest : rests) {
    said.push_back(fmt::format("{}It {}: {}.",
                               rests.size() > 1 ? fmt::format("{}. ", said.size() + 1) : "",
                               standing_of(rest), meaning_of(rest)));
    std::vector<std::string> row = {std::string(standing_of(rest))};
    const model::FastState<double> state = model::as_state(rest.at);
    for (int i = 0; i < model::kFastQuantityCount; ++i) {
      const auto quantity = static_cast<Quantity>(i);
      row.push_back(band_and_number(quantity, value_of(quantity, state, {})));
    }
    table.rows.push_back(std::move(row));
  }
  if (rests.empty()) {
    return {.heading = "Where these two can come to rest", .paragraphs = {about_rests(analysis)}};
  }
  return {.heading = "Where these two can come to rest",
          .paragraphs = std::move(said),
          .plot = {},
          .facts = std::move(table)};
}

/// Traits, slow state and situation, and the parameters that are not as the model has them.
picture::ReportSection the_setting(const CycleAnalysis& analysis) {
  const model::Setting own{.couple = model::reference_couple(), .stance = {}};
  picture::FactsTable table{.caption = "Traits are written from 1 to 7, shares from 0 to 1.",
                            .columns = {"number", "what it is", "here"}};
  const std::vector<model::Dial> dials = model::dials();
  for (std::size_t i = 0; i < dials.size(); ++i) {
    const model::Dial& dial = dials[i];
    const double value = dial.of(analysis.setting);
    constexpr std::size_t kOfTheCoupleAndTheStance = 19;
    if (i < kOfTheCoupleAndTheStance || value != dial.of(own)) {
      table.rows.push_back({dial.name(), dial.meaning(), fmt::format("{:.4g}", value)});
    }
  }
  return {.heading = "The imagined couple, and how it is answered",
          .paragraphs = {},
          .plot = {},
          .facts = std::move(table)};
}

}  // namespace

picture::Report cycle_report(const CycleAnalysis& analysis) {
  return {.title = "Where one question leads, answered in one way",
          .lead = headline(analysis),
          .sections =
              {what_it_does(analysis),
               {.heading = "One talk", .paragraphs = {}, .plot = talk_plot(analysis), .facts = {}},
               the_weeks(analysis),
               the_rests(analysis),
               {.heading = "Where circling begins",
                .paragraphs = about_beginnings(analysis),
                .plot = {},
                .facts = {}},
               the_setting(analysis)},
          .footer = kCycleCaveat};
}

}  // namespace attune::cli
