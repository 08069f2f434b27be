// From what they do to what it rests on; every word is the coach's.
#include "session/couple_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <complex>
#include <cstddef>
#include <string>
#include <utility>

#include "coach/band_words.h"
#include "coach/change_words.h"
#include "coach/cycle_words.h"
#include "coach/dial_words.h"
#include "coach/outlook.h"
#include "coach/rest_words.h"
#include "coach/wording.h"
#include "model/cycle/couple_system.h"
#include "session/couple_axes.h"

namespace attune::session {

namespace {

using model::Quantity;
using picture::FactsTable;
using picture::ReportSection;

/// Who is who, where the two have names.
std::string who_is_who(const Language& say, const CoupleNames& names) {
  return names == usual_names(say)
             ? ""
             : say("{} is the one who asks, {} the one who answers.", names.asks, names.answers);
}

ReportSection what_they_do(const Language& say, const CoupleStudy& study,
                           const CoupleNames& names) {
  ReportSection section = {.heading = std::string(say("What they do")),
                           .paragraphs = coach::cycle_remarks(say, study.cycle),
                           .plot = pursuit_plot(say, study)};
  section.paragraphs.insert(section.paragraphs.begin(), who_is_who(say, names));
  return section;
}

ReportSection what_would_change(const Language& say, const coach::Remedies& remedies) {
  ReportSection section = {.heading = std::string(say("What would change this")),
                           .paragraphs = {coach::what_helps(say, remedies)}};
  FactsTable table = {
      .caption = std::string(say("Each by itself; what is enough comes first")),
      .columns = {std::string(say("who does what")), std::string(say("what follows")),
                  std::string(say("one way to say it"))}};
  for (const model::SingleChange& change : remedies.changes) {
    table.rows.push_back({coach::change_words(say, change), coach::change_outcome(say, change),
                          coach::said_aloud(say, change, remedies.setting)});
  }
  if (!table.rows.empty()) {
    section.facts = std::move(table);
  }
  return section;
}

ReportSection the_loop(const Language& say, const CoupleStudy& study, const CoupleNames& names,
                       double minute) {
  const model::FastState<double>& state = study.at(minute);
  const coach::PartnerWords asks = coach::asker_under(say, study.setting.stance, state);
  const coach::PartnerWords answers = coach::answerer_under(say, study.setting.stance, state);
  return {.heading = std::string(say("The loop")),
          .paragraphs = {say("As it may be at minute {:.0f} of a talk. What the one does "
                             "arrives at the other, and so it goes round.",
                             minute)},
          .plot = {},
          .facts = FactsTable{
              .caption = "",
              .columns = {"", names.asks, names.answers},
              .rows = {{std::string(say("what arrives")), asks.arrives, answers.arrives},
                       {std::string(say("what it seems to mean")), asks.hears, answers.hears},
                       {std::string(say("what may be felt")), asks.feels, answers.feels},
                       {std::string(say("underneath")), asks.underneath, answers.underneath},
                       {std::string(say("what is done")), asks.doing, answers.doing},
                       {std::string(say("what shows")), asks.shows, answers.shows}}}};
}

ReportSection picture_of(std::string heading, picture::Plot plot) {
  return {.heading = std::move(heading), .paragraphs = {}, .plot = std::move(plot), .facts = {}};
}

ReportSection the_weeks(const Language& say, const CoupleStudy& study, const CoupleStudy* beside) {
  constexpr std::size_t kQuarter = 12;
  const std::size_t last = study.weeks.size() - 1;
  FactsTable table = {
      .caption = std::string(say("If every talk went like this one, for this imagined couple")),
      .columns = {"", std::string(say("now")), say("week {}", kQuarter), say("week {}", last)}};
  for (int i = model::kFastQuantityCount; i < model::kQuantityCount; ++i) {
    const auto quantity = static_cast<Quantity>(i);
    std::vector<std::string> row = {std::string(name_in(say, quantity))};
    for (const std::size_t week : {std::size_t{0}, kQuarter, last}) {
      row.push_back(
          coach::band_and_number(say, quantity, value_of(quantity, {}, study.weeks.at(week).slow)));
    }
    table.rows.push_back(std::move(row));
  }
  return {.heading = std::string(say("The weeks")),
          .paragraphs = {},
          .plot = weeks_plot(say, study, WeekCurves::kTrust, beside),
          .facts = std::move(table)};
}

/// "0.010 ± 0.207i, -0.15": complex pairs once.
std::string eigenvalue_words(const Language& say, const model::FixedPoint& rest) {
  std::string words;
  for (const std::complex<double>& value : rest.eigenvalues) {
    if (value.imag() < 0.0) {
      continue;
    }
    words += words.empty() ? "" : ", ";
    words += value.imag() == 0.0 ? say.with("{:.3Lf}", value.real())
                                 : say.with("{:.3Lf} ± {:.3Lf}i", value.real(), value.imag());
  }
  return words;
}

FactsTable table_of(const Language& say, const std::vector<model::FixedPoint>& rests) {
  FactsTable table = {
      .caption = std::string(
          say("The eigenvalues are rates per minute: below zero an upset dies away, above it "
              "grows; a pair with ± turns.")),
      .columns = {std::string(say("what"))}};
  for (std::size_t i = 0; i < rests.size(); ++i) {
    table.columns.push_back(rests.size() == 1 ? std::string(say("there")) : say("place {}", i + 1));
  }
  for (int i = 0; i < model::kFastQuantityCount; ++i) {
    const auto quantity = static_cast<Quantity>(i);
    std::vector<std::string> row = {std::string(name_in(say, quantity))};
    for (const model::FixedPoint& rest : rests) {
      row.push_back(
          coach::band_and_number(say, quantity, value_of(quantity, model::as_state(rest.at), {})));
    }
    table.rows.push_back(std::move(row));
  }
  std::vector<std::string> eigenvalues = {std::string(say("eigenvalues"))};
  for (const model::FixedPoint& rest : rests) {
    eigenvalues.push_back(eigenvalue_words(say, rest));
  }
  table.rows.push_back(std::move(eigenvalues));
  return table;
}

ReportSection the_rests(const Language& say, const CoupleStudy& study) {
  const model::FixedPointSearch& search = study.cycle.rests;
  ReportSection section = {.heading = std::string(say("Where nothing moves")),
                           .paragraphs = {coach::no_rest_sentence(say, search)}};
  for (std::size_t i = 0; i < search.points.size(); ++i) {
    const std::string_view sentence = coach::rest_sentence(say, search.points[i]);
    section.paragraphs.push_back(
        search.points.size() == 1 ? std::string(sentence)
                                  : say("Place {}: {}", i + 1, coach::with_small_letter(sentence)));
  }
  if (!search.points.empty()) {
    section.facts = table_of(say, search.points);
  }
  return section;
}

std::vector<std::string> row_of(const Language& say, const model::Dial& dial, double value) {
  const std::string number = say("{:.4Lg}, from {:Lg} to {:Lg}", value, dial.low(), dial.high());
  return {coach::label_of(say, dial),
          dial.kind() == model::DialKind::kParameter
              ? number
              : fmt::format("{} ({})", coach::reading_of(say, dial, value), number),
          coach::meaning_of(say, dial), std::string(coach::source_of(say, dial))};
}

/// Every dial with its value and its words, group by group; of the parameters those that were
/// changed.
ReportSection the_setting(const Language& say, const CoupleStudy& study) {
  const std::vector<model::Dial>& dials = model::dials();
  FactsTable table = {.caption = "",
                      .columns = {std::string(say("what can be turned")), std::string(say("here")),
                                  std::string(say("what it means")), std::string(say("rests on"))}};
  for (const coach::DialWords& words : coach::dial_words()) {
    const model::Dial& dial = model::known_dial(words.dial);
    table.rows.push_back(row_of(say, dial, dial.of(study.setting)));
  }
  const model::Setting own = {.couple = model::reference_couple(), .stance = {}};
  for (const model::Dial& dial : dials) {
    const double value = dial.of(study.setting);
    if (dial.kind() == model::DialKind::kParameter && value != dial.of(own)) {
      table.rows.push_back(row_of(say, dial, value));
    }
  }
  return {.heading =
              std::string(say("The imagined couple, how it is answered, and what that rests on")),
          .paragraphs = {std::string(
              say("A source says which way a number works; how much it does is an "
                  "assumption. Numbers of the equations are listed where they were changed."))},
          .plot = {},
          .facts = std::move(table)};
}

void add_what_helps(const Language& say, const CoupleStudy& study, const CoupleFindings& findings,
                    picture::Report& report) {
  if (const std::string worry = coach::warranted_worry(say, study.setting.couple); !worry.empty()) {
    report.sections.push_back(
        {.heading = std::string(say("The worry has a reason")), .paragraphs = {worry}});
  }
  if (findings.changes) {
    report.sections.push_back(
        what_would_change(say, {study.setting, study.cycle, *findings.changes, findings.pair}));
  }
}

void add_pictures(const Language& say, const CoupleStudy& study, const CoupleNames& names,
                  const CoupleFindings& findings, picture::Report& report) {
  report.sections.push_back(
      picture_of(std::string(say("One talk")),
                 talk_plot(say, study, TalkCurves::kFelt, names, findings.beside)));
  report.sections.push_back(
      picture_of("", talk_plot(say, study, TalkCurves::kDone, names, findings.beside)));
  report.sections.push_back(the_weeks(say, study, findings.beside));
  report.sections.push_back(
      picture_of("", weeks_plot(say, study, WeekCurves::kEffort, findings.beside)));
  report.sections.push_back(picture_of(std::string(say("Where a talk tends to go")),
                                       portrait_plot(say, study, {}, findings.minute)));
  if (findings.map != nullptr) {
    report.sections.push_back(
        picture_of(std::string(say("Couples like these")), regime_plot(say, *findings.map, names)));
  }
}

}  // namespace

CoupleFindings findings_of(const model::Setting& setting, const model::Dial& dial, double low,
                           double high) {
  CoupleFindings findings = {.beginning = model::Beginning{
                                 .dial = dial,
                                 .low = low,
                                 .high = high,
                                 .search = model::where_circling_begins(setting, dial, low, high)}};
  findings.changes = model::what_would_change(setting);
  if (!findings.changes->empty() && !findings.changes->front().settles) {
    findings.pair = model::smallest_pair_of_changes(setting);
  }
  return findings;
}

picture::Report couple_report(const Language& say, const CoupleStudy& study,
                              const CoupleNames& names, const CoupleFindings& findings) {
  picture::Report report = {
      .title = std::string(say("Where one question leads, answered in one way")),
      .lead = coach::answer_sentence(say, study.setting.stance) + " " +
              coach::cycle_sentence(say, study.cycle),
      .sections = {},
      .footer = fmt::format("{} {}", say(coach::kCycleCaveat), say(coach::kWhereAfraid)),
      .language = say};
  report.sections.push_back(what_they_do(say, study, names));
  add_what_helps(say, study, findings, report);
  report.sections.push_back(the_loop(say, study, names, findings.minute));
  add_pictures(say, study, names, findings, report);
  report.sections.push_back({.heading = std::string(say("For those who want the numbers"))});
  report.sections.push_back(the_rests(say, study));
  if (findings.beginning) {
    report.sections.push_back(
        {.heading = std::string(say("Where circling begins")),
         .paragraphs = coach::beginning_words(say, *findings.beginning, study.setting)});
  }
  report.sections.push_back(the_setting(say, study));
  return report;
}

}  // namespace attune::session
