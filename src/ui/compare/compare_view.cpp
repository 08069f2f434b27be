#include "ui/compare/compare_view.h"

#include <algorithm>

#include "coach/style_words.h"

namespace attune::ui {

namespace {

using session::Arm;
using session::ArmTurn;
using session::Comparison;

const model::FastState<double>& state_at(const Comparison& comparison, const Arm& arm, int turn) {
  const int held = std::clamp(turn, 0, static_cast<int>(arm.turns.size()));
  return held == 0 ? comparison.start : arm.turns[static_cast<std::size_t>(held - 1)].state;
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

// The last point glides from where the two were to where the exchange brings them.
void add_plots(const Comparison& comparison, const Arm& arm, int turns, float last_shown,
               CompareArmView& view) {
  for (int turn = 0; turn <= turns; ++turn) {
    const auto& state = state_at(comparison, arm, turn);
    view.distress.push_back(static_cast<float>(state.distress));
    view.arousal.push_back(static_cast<float>(state.arousal));
  }
  for (std::vector<float>* line : {&view.distress, &view.arousal}) {
    if (turns > 0) {
      const float before = (*line)[line->size() - 2];
      line->back() = before + (line->back() - before) * last_shown;
    }
  }
}

CompareWords words_of(const ArmTurn& turn, scenario::Index bidder) {
  CompareWords words = {.reply = turn.reply};
  if (const auto* line = telling_line(turn.reaction, bidder)) {
    words.reaction = line->text;
    words.reaction_by = partner_at(line->speaker);
  }
  return words;
}

void add_exchanges(const Arm& arm, int turns, scenario::Index bidder, CompareArmView& view) {
  for (const ArmTurn& turn : arm.turns) {
    view.every_exchange.push_back(words_of(turn, bidder));
  }
  if (turns > 0) {
    const auto last = static_cast<std::size_t>(turns - 1);
    view.words = view.every_exchange[last];
    view.substituted = arm.turns[last].substituted;
    view.name = arm.style ? coach::plain_name(*arm.style) : std::string_view("your own way");
  }
}

LoopTurn loop_turn(const Comparison& comparison, const Arm& arm, int turn) {
  const auto& state = state_at(comparison, arm, turn);
  return {state.distress, {.pursuit = state.pursuit, .withdrawal = state.withdrawal}};
}

CompareArmView make_arm(const Comparison& comparison, std::size_t index,
                        const ComparePlayback& playback) {
  const Arm& arm = comparison.arms[index];
  const int length = static_cast<int>(arm.turns.size());
  const int turns = std::min(playback.turn(), length);
  const scenario::Index bidder = comparison.scenario ? comparison.scenario->bidder() : 0;
  CompareArmView view;
  view.number = static_cast<int>(index) + 1;
  view.pace =
      word_of(pace_of(loop_turn(comparison, arm, turns - 1), loop_turn(comparison, arm, turns)));
  view.ended = playback.turn() > length || (turns == length && playback.weeks_shown());
  view.end_text = arm.end_text;
  add_plots(comparison, arm, turns, turns == playback.turn() ? playback.line_shown() : 1.0F, view);
  add_exchanges(arm, turns, bidder, view);
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

int longest_arm(const Comparison& comparison) {
  std::size_t longest = 0;
  for (const Arm& arm : comparison.arms) {
    longest = std::max(longest, arm.turns.size());
  }
  return static_cast<int>(longest);
}

LoopForces forces_at(const Comparison& comparison, std::size_t index, int turn) {
  return loop_turn(comparison, comparison.arms[index], turn).forces;
}

CompareView make_compare_view(const Comparison& comparison, const ComparePlayback& playback,
                              const CompareChoices& choices) {
  CompareView view;
  if (comparison.scenario) {
    view.title = comparison.scenario->title;
    view.names = {comparison.scenario->cast[0].name, comparison.scenario->cast[1].name};
    view.bidder = partner_at(comparison.scenario->bidder()).value();
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
  view.weeks_drawn = playback.weeks_drawn();
  for (std::size_t i = 0; i < comparison.arms.size(); ++i) {
    view.arms.push_back(make_arm(comparison, i, playback));
    view.arms.back().focused = static_cast<int>(i) == choices.focused;
  }
  return view;
}

}  // namespace attune::ui
