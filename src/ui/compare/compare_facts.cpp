// Reads the arms once, so that a frame only looks things up.
#include "ui/compare/compare_facts.h"

#include <algorithm>

namespace attune::ui {

namespace {

using session::Arm;
using session::ArmTurn;
using session::Comparison;
using Lines = std::vector<scenario::SpokenLine>;

bool says(const scenario::SpokenLine& line, scenario::Index who) {
  return line.speaker == who && line.part.empty();
}

// The one line of a reaction that a narrow column has room for: what the bidder says, else whatever
// comes first.
const scenario::SpokenLine* telling_line(const Lines& reaction, scenario::Index bidder) {
  const auto spoken = std::find_if(reaction.begin(), reaction.end(),
                                   [bidder](const auto& line) { return says(line, bidder); });
  if (spoken != reaction.end()) {
    return &*spoken;
  }
  return reaction.empty() ? nullptr : &reaction.front();
}

// What the next reply answers: the last thing the bidder says, if anything.
std::string_view last_words(const Lines& reaction, scenario::Index bidder) {
  const auto spoken = std::find_if(reaction.rbegin(), reaction.rend(),
                                   [bidder](const auto& line) { return says(line, bidder); });
  return spoken == reaction.rend() ? std::string_view() : std::string_view(spoken->text);
}

std::vector<CompareWords> exchanges_of(const Arm& arm, scenario::Index bidder) {
  std::vector<CompareWords> exchanges;
  exchanges.reserve(arm.turns.size());
  std::string_view lead;
  for (const ArmTurn& turn : arm.turns) {
    CompareWords words = {
        .lead = lead, .reply = turn.reply, .reaction = {}, .reaction_by = std::nullopt};
    if (const auto* line = telling_line(turn.reaction, bidder)) {
      words.reaction = line->text;
      words.reaction_by = partner_at(line->speaker);
    }
    exchanges.push_back(words);
    lead = last_words(turn.reaction, bidder);
  }
  return exchanges;
}

void add_state(const model::FastState<double>& state, CompareArmFacts& facts) {
  facts.distress.push_back(static_cast<float>(state.distress));
  facts.arousal.push_back(static_cast<float>(state.arousal));
  facts.turns.push_back(
      {state.distress, {.pursuit = state.pursuit, .withdrawal = state.withdrawal}});
}

void add_week(const model::Week& week, CompareArmFacts& facts) {
  facts.security.push_back(static_cast<float>(week.slow.security));
  facts.dependence.push_back(static_cast<float>(week.slow.dependence));
  facts.soothing.push_back(static_cast<float>(week.slow.soothing));
  facts.burden.push_back(static_cast<float>(week.slow.burden));
}

CompareArmFacts facts_of(const Comparison& comparison, const Arm& arm) {
  CompareArmFacts facts;
  const scenario::Index bidder = comparison.scenario ? comparison.scenario->bidder() : 0;
  facts.exchanges = exchanges_of(arm, bidder);
  add_state(comparison.start, facts);
  for (const ArmTurn& turn : arm.turns) {
    add_state(turn.state, facts);
  }
  for (const model::Week& week : arm.weeks) {
    add_week(week, facts);
  }
  return facts;
}

}  // namespace

std::vector<CompareArmFacts> facts_of(const Comparison& comparison) {
  std::vector<CompareArmFacts> facts;
  facts.reserve(comparison.arms.size());
  for (const Arm& arm : comparison.arms) {
    facts.push_back(facts_of(comparison, arm));
  }
  return facts;
}

std::optional<std::size_t> own_arm(const Comparison& comparison) {
  const auto own = std::find_if(comparison.arms.begin(), comparison.arms.end(),
                                [](const Arm& arm) { return !arm.style; });
  return own == comparison.arms.end()
             ? std::nullopt
             : std::optional(static_cast<std::size_t>(own - comparison.arms.begin()));
}

std::vector<std::size_t> columns_of(const Comparison& comparison, bool own) {
  const auto mine = own_arm(comparison);
  std::vector<std::size_t> columns;
  for (std::size_t i = 0; i < comparison.arms.size() && columns.size() < kMostColumns; ++i) {
    if (i != mine) {
      columns.push_back(i);
    }
  }
  if (own && mine) {
    columns.resize(std::min(columns.size(), kMostColumns - 1));
    columns.push_back(*mine);
  }
  return columns;
}

}  // namespace attune::ui
