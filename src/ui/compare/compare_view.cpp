#include "ui/compare/compare_view.h"

#include <algorithm>
#include <cmath>

#include "coach/style_words.h"
#include "model/bands.h"

namespace attune::ui {

namespace {

using session::Arm;
using session::ArmTurn;
using session::Comparison;

// How hot the loop runs: both must take part.
double heat(const model::FastState<double>& state) {
  return std::sqrt(std::max(0.0, state.pursuit * state.withdrawal));
}

LoopWord loop_word(const model::FastState<double>& before, const model::FastState<double>& now) {
  constexpr double kRacing = 0.35;
  if (heat(now) >= kRacing) {
    return LoopWord::kRacing;
  }
  return now.distress < before.distress ? LoopWord::kSlowing : LoopWord::kTurning;
}

// The one line of a reaction that a narrow column has room for: what the bidder says, else whatever
// comes first.
const scenario::SpokenLine* telling_line(const std::vector<scenario::SpokenLine>& reaction,
                                         scenario::Index bidder) {
  const auto spoken = std::find_if(reaction.begin(), reaction.end(), [&](const auto& line) {
    return line.speaker == bidder && line.part.empty();
  });
  if (spoken != reaction.end()) {
    return &*spoken;
  }
  return reaction.empty() ? nullptr : &reaction.front();
}

std::vector<float> curve(const std::vector<model::Week>& weeks,
                         double model::SlowState<double>::*share) {
  std::vector<float> values;
  values.reserve(weeks.size());
  for (const model::Week& week : weeks) {
    values.push_back(static_cast<float>(week.slow.*share));
  }
  return values;
}

void add_weeks(const Arm& arm, CompareArmView& view) {
  view.security = curve(arm.weeks, &model::SlowState<double>::security);
  view.dependence = curve(arm.weeks, &model::SlowState<double>::dependence);
  view.soothing = curve(arm.weeks, &model::SlowState<double>::soothing);
  view.burden = curve(arm.weeks, &model::SlowState<double>::burden);
  view.sentence = arm.sentence;
}

void add_plots(const Comparison& comparison, const Arm& arm, int turns, CompareArmView& view) {
  const auto add = [&](const model::FastState<double>& state) {
    view.distress.push_back(static_cast<float>(state.distress));
    view.arousal.push_back(static_cast<float>(state.arousal));
  };
  add(comparison.start);
  for (int i = 0; i < turns; ++i) {
    add(arm.turns[static_cast<std::size_t>(i)].state);
  }
}

void add_exchange(const Comparison& comparison, const Arm& arm, int turns, CompareArmView& view) {
  const ArmTurn& turn = arm.turns[static_cast<std::size_t>(turns - 1)];
  const auto& before =
      turns > 1 ? arm.turns[static_cast<std::size_t>(turns - 2)].state : comparison.start;
  view.reply = turn.reply;
  view.substituted = turn.substituted;
  view.word = loop_word(before, turn.state);
  view.pursuit = static_cast<float>(turn.state.pursuit);
  view.withdrawal = static_cast<float>(turn.state.withdrawal);
  view.distress_word = model::band_word(model::Quantity::kDistress, turn.state.distress);
  view.name = arm.style ? coach::plain_name(*arm.style) : std::string_view("your own way");
  const scenario::Index bidder = comparison.scenario ? comparison.scenario->bidder() : 0;
  if (const auto* line = telling_line(turn.reaction, bidder)) {
    view.reaction = line->text;
    view.reaction_by = partner_at(line->speaker);
  }
}

void add_every_text(const Comparison& comparison, const Arm& arm, CompareArmView& view) {
  const scenario::Index bidder = comparison.scenario ? comparison.scenario->bidder() : 0;
  for (const ArmTurn& turn : arm.turns) {
    view.every_reply.push_back(turn.reply);
    if (const auto* line = telling_line(turn.reaction, bidder)) {
      view.every_reaction.push_back(line->text);
    }
  }
}

CompareArmView make_arm(const Comparison& comparison, std::size_t index, int turn) {
  const Arm& arm = comparison.arms[index];
  const int turns = std::min(turn, static_cast<int>(arm.turns.size()));
  CompareArmView view;
  view.number = static_cast<int>(index) + 1;
  view.pursuit = static_cast<float>(comparison.start.pursuit);
  view.withdrawal = static_cast<float>(comparison.start.withdrawal);
  view.distress_word = model::band_word(model::Quantity::kDistress, comparison.start.distress);
  view.ended = turns > 0 && turns == static_cast<int>(arm.turns.size());
  view.end_text = view.ended ? std::string_view(arm.end_text) : std::string_view();
  add_plots(comparison, arm, turns, view);
  if (turns > 0) {
    add_exchange(comparison, arm, turns, view);
  }
  add_every_text(comparison, arm, view);
  add_weeks(arm, view);
  return view;
}

void add_moment(const Comparison& comparison, CompareView& view) {
  for (const scenario::SpokenLine& line : comparison.before) {
    if (line.speaker == scenario::kNarrator && view.narration.empty()) {
      view.narration = line.text;
    }
    if (line.speaker != scenario::kNarrator && line.part.empty()) {
      view.bid = line.text;
      view.bidder = partner_at(line.speaker).value();
    }
  }
}

}  // namespace

std::string_view text_of(LoopWord word) {
  switch (word) {
    case LoopWord::kSlowing:
      return "slowing";
    case LoopWord::kTurning:
      return "turning";
    case LoopWord::kRacing:
      return "racing";
  }
  return "";
}

int longest_arm(const Comparison& comparison) {
  std::size_t longest = 0;
  for (const Arm& arm : comparison.arms) {
    longest = std::max(longest, arm.turns.size());
  }
  return static_cast<int>(longest);
}

CompareView make_compare_view(const Comparison& comparison, const ComparePlayback& playback,
                              const CompareChoices& choices) {
  CompareView view;
  if (comparison.scenario) {
    view.title = comparison.scenario->title;
    view.names = {comparison.scenario->cast[0].name, comparison.scenario->cast[1].name};
    view.bidder = partner_at(comparison.scenario->bidder()).value();
    view.can_practise = true;
  }
  add_moment(comparison, view);
  view.turn = playback.turn();
  view.turns = playback.turns();
  view.playing = playback.playing();
  view.weeks_shown = playback.weeks_shown();
  view.at_end = playback.turn() == playback.turns() && playback.weeks_shown();
  view.more = choices.more;
  view.reply_shown = playback.reply_shown();
  view.reaction_shown = playback.reaction_shown();
  view.line_shown = playback.line_shown();
  view.weeks_drawn = playback.weeks_drawn();
  for (std::size_t i = 0; i < comparison.arms.size(); ++i) {
    view.arms.push_back(make_arm(comparison, i, playback.turn()));
    view.arms.back().focused = static_cast<int>(i) == choices.focused;
  }
  return view;
}

}  // namespace attune::ui
