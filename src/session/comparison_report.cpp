// The shape of the window: the bid, the ways, tonight above the weeks.
#include "session/comparison_report.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "coach/outlook.h"
#include "coach/wording.h"
#include "model/bands.h"
#include "model/parameters.h"
#include "session/comparison_plots.h"
#include "session/comparison_words.h"

namespace attune::session {

namespace {

using model::Quantity;
using picture::ReportSection;

std::vector<std::string> about_parameters(const Language& say, const Comparison& comparison) {
  std::vector<std::string> changed;
  for (const model::ChangedParameter& parameter :
       model::changed_parameters(comparison.parameters)) {
    changed.push_back(fmt::format("{} {}", parameter.name, parameter.value));
  }
  return changed.empty() ? changed
                         : std::vector{say("The model was changed: {}.", say.list(changed))};
}

/// How a way leaves the two tonight and, where they are looked at, the one sentence of the weeks.
picture::FactsTable ways_table(const Language& say, const Comparison& comparison) {
  const ComparedNames names = names_in(say, comparison);
  picture::FactsTable table{.caption = std::string(say("How tonight ends")),
                            .columns = {std::string(say("way")), names.bidder, names.responder}};
  if (has_weeks(comparison)) {
    table.caption =
        say("How tonight ends, and the weeks, if every talk went like this one, for this imagined "
            "couple");
    table.columns.emplace_back(say("the weeks"));
  }
  for (const Arm& arm : comparison.arms) {
    const auto& state = arm.turns.empty() ? comparison.start : arm.turns.back().state;
    const auto words = [&](Quantity one, Quantity other) {
      return fmt::format("{}, {}", say(band_word(one, value_of(one, state, {}))),
                         say(band_word(other, value_of(other, state, {}))));
    };
    table.rows.push_back({name_of_arm(say, arm), words(Quantity::kDistress, Quantity::kPursuit),
                          words(Quantity::kArousal, Quantity::kWithdrawal), arm.sentence});
  }
  return table;
}

ReportSection at_a_glance(const Language& say, const Comparison& comparison) {
  ReportSection section{.heading = std::string(say("At a glance")),
                        .paragraphs = about_parameters(say, comparison),
                        .plot = {},
                        .facts = ways_table(say, comparison)};
  if (has_weeks(comparison)) {
    section.plot = security_plot(say, comparison);
  }
  return section;
}

/// Without inner voices, as in the room.
void put_reaction(const Comparison& comparison, const ArmTurn& turn,
                  std::vector<std::string>& said) {
  for (const scenario::SpokenLine& line : turn.reaction) {
    if (line.part.empty()) {
      said.push_back(spoken_in(comparison, line));
    }
  }
}

/// What is said, turn by turn; pure styles say nothing.
std::vector<std::string> dialogue_of(const Language& say, const Comparison& comparison,
                                     const Arm& arm) {
  std::vector<std::string> said;
  if (!comparison.scenario) {
    return said;
  }
  const std::string responder = names_in(say, comparison).responder;
  for (const ArmTurn& turn : arm.turns) {
    said.push_back(fmt::format("{}: {}", responder, answer_of(say, turn)));
    put_reaction(comparison, turn, said);
  }
  said.push_back(arm.end_text);
  return said;
}

void put_way(const Language& say, const Comparison& comparison, const Arm& arm,
             std::vector<ReportSection>& sections) {
  sections.push_back({.heading = coach::with_capital(name_of_arm(say, arm)),
                      .paragraphs = dialogue_of(say, comparison, arm),
                      .plot = tonight_plot(say, comparison, arm),
                      .facts = {}});
  if (!arm.weeks.empty()) {
    sections.push_back({.heading = "",
                        .paragraphs = {coach::under_caveat(say, arm.sentence)},
                        .plot = arm_weeks_plot(say, arm),
                        .facts = {}});
  }
}

}  // namespace

picture::Report comparison_report(const Language& say, const Comparison& comparison) {
  picture::Report report;
  report.language = say;
  report.title = title_of(say, comparison);
  report.lead = bid_of(say, comparison);
  report.sections.push_back(at_a_glance(say, comparison));
  for (const Arm& arm : comparison.arms) {
    put_way(say, comparison, arm, report.sections);
  }
  report.footer = say(
      "The couple is imagined and the model a teaching model: practice, not advice, diagnosis or a "
      "forecast.");
  return report;
}

}  // namespace attune::session
