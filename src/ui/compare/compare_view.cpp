// The comparison at one moment of the clock.
#include "ui/compare/compare_view.h"

#include <algorithm>

#include "coach/style_words.h"
#include "session/comparison_plots.h"

namespace attune::ui {

namespace {

using session::Arm;
using session::Comparison;

// The last point glides from where the two were to where the exchange brings them.
std::vector<float> up_to(std::span<const float> values, int turns, float last_shown) {
  const auto count = std::min(values.size(), static_cast<std::size_t>(turns) + 1);
  std::vector<float> line(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(count));
  if (line.size() > 1) {
    const float before = line[line.size() - 2];
    line.back() = before + (line.back() - before) * last_shown;
  }
  return line;
}

void add_exchange(const Language& say, const Arm& arm, const CompareArmFacts& facts, int turns,
                  CompareArmView& view) {
  view.every_exchange = facts.exchanges;
  if (turns > 0) {
    const auto last = static_cast<std::size_t>(turns - 1);
    view.words = facts.exchanges[last];
    view.substituted = arm.turns[last].substituted;
    view.name = arm.style ? coach::plain_name(say, *arm.style) : say("your own way");
  }
}

CompareArmView make_arm(const Language& say, const Arm& arm, const CompareArmFacts& facts,
                        const ComparePlayback& playback) {
  const int length = static_cast<int>(arm.turns.size());
  const int turns = std::min(playback.turn(), length);
  const float last_shown = turns == playback.turn() ? playback.line_shown() : 1.0F;
  CompareArmView view;
  view.pace = say(word_of(pace_of(loop_turn(facts, turns - 1), loop_turn(facts, turns))));
  view.ended = playback.turn() > length;
  view.end_text = arm.end_text;
  view.distress = up_to(facts.distress, turns, last_shown);
  view.arousal = up_to(facts.arousal, turns, last_shown);
  add_exchange(say, arm, facts, turns, view);
  view.security = facts.security;
  view.dependence = facts.dependence;
  view.soothing = facts.soothing;
  view.burden = facts.burden;
  view.sentence = arm.sentence;
  return view;
}

// All that is told as an evening opens; later on what was told last.
void add_moment(const Comparison& comparison, CompareView& view) {
  const bool opening = comparison.start_minute == 0.0;
  for (const scenario::SpokenLine& line : comparison.before) {
    if (line.speaker == scenario::kNarrator) {
      view.narration =
          opening && !view.narration.empty() ? view.narration + " " + line.text : line.text;
    }
    if (line.part.empty() && partner_at(line.speaker) == view.bidder) {
      view.bid = line.text;
    }
  }
}

void add_clock(const ComparePlayback& playback, CompareView& view) {
  view.turn = playback.turn();
  view.turns = playback.turns();
  view.exchanges = playback.turns() - 1;
  view.playing = playback.playing();
  view.weeks_shown = playback.weeks_shown();
  view.at_end = playback.turn() == playback.turns() && playback.weeks_shown();
  view.reply_shown = playback.reply_shown();
  view.reaction_shown = playback.reaction_shown();
  view.weeks_drawn = playback.weeks_drawn();
}

void add_arms(const Language& say, const Compared& compared, const ComparePlayback& playback,
              const CompareChoices& choices, CompareView& view) {
  constexpr std::array<std::string_view, kMostColumns> kUnnamed = {
      to_say("one answer"), to_say("another"), to_say("a third"), to_say("a fourth")};
  for (const std::size_t arm : compared.columns) {
    const std::size_t column = view.arms.size();
    view.arms.push_back(
        make_arm(say, compared.comparison.arms[arm], compared.facts[arm], playback));
    view.arms.back().number = static_cast<int>(column) + 1;
    view.arms.back().unnamed = say(kUnnamed.at(column));
    view.arms.back().focused = static_cast<int>(column) == choices.focused;
  }
  const bool all_over = std::all_of(view.arms.begin(), view.arms.end(),
                                    [](const CompareArmView& arm) { return arm.ended; });
  view.one_bid = view.turn <= 1 || all_over;
}

}  // namespace

int steps_of(const Comparison& comparison) {
  std::size_t longest = 0;
  for (const Arm& arm : comparison.arms) {
    longest = std::max(longest, arm.turns.size());
  }
  return static_cast<int>(longest) + 1;
}

const LoopTurn& loop_turn(const CompareArmFacts& facts, int turn) {
  const int last = static_cast<int>(facts.turns.size()) - 1;
  return facts.turns[static_cast<std::size_t>(std::clamp(turn, 0, last))];
}

CompareView make_compare_view(const Language& say, const Compared& compared,
                              const ComparePlayback& playback, const CompareChoices& choices) {
  const Comparison& comparison = compared.comparison;
  CompareView view;
  if (comparison.scenario) {
    view.title = comparison.scenario->title;
    view.names = {comparison.scenario->cast[0].name, comparison.scenario->cast[1].name};
    view.bidder = partner_at(comparison.scenario->bidder()).value();
  }
  view.purpose = choices.from_practice
                     ? say("From your moment on, answered in different ways. Nothing is graded.")
                     : say("The same moment, answered in different ways. Nothing is graded.");
  add_moment(comparison, view);
  view.has_weeks = session::has_weeks(compared.comparison);
  add_clock(playback, view);
  view.more = choices.more;
  view.has_own = own_arm(comparison).has_value();
  view.own = choices.own;
  add_arms(say, compared, playback, choices, view);
  return view;
}

}  // namespace attune::ui
