// Puts together what one stage of the evening shows.
#include "ui/practice/practice_view.h"

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "session/comparable.h"
#include "ui/practice/practice_lines.h"
#include "ui/practice/practice_telling.h"

namespace attune::ui {

namespace {

using scenario::Moment;
using scenario::Scenario;

constexpr double kFollowFor = 0.6;  // seconds
constexpr double kLineWaits = 0.3;  // seconds after a reply until the plots answer
constexpr double kLineTakes = 1.2;  // seconds
constexpr std::size_t kMostNumbered = 9;

PracticeStartView make_start(const Language& say, const Scenario& scenario) {
  PracticeStartView start;
  start.minutes = say.plural(std::lrint(scenario.minutes), "About {} minute", "About {} minutes");
  if (!scenario.content.empty()) {
    start.content = say("Contains: {}", say.list(scenario.content));
  }
  return start;
}

void add_moments(const Language& say, const session::Practice& practice, const PracticeFacts& facts,
                 const PracticeChoices& choices, PracticeView& view) {
  const auto& moments = practice.moments();
  view.moments.reserve(moments.size());
  for (std::size_t i = 0; i < moments.size(); ++i) {
    PracticeMomentView moment;
    moment.number = static_cast<int>(i);
    const bool newest = i + 1 == moments.size();
    moment.lines =
        lines_of(say, moments[i], choices, newest ? choices.coach_speaks() : choices.coach_always);
    if (i > 0) {
      moment.try_again = static_cast<int>(i) - 1;
    }
    if (choices.coach_always && !newest && facts.remarks[i]) {
      moment.note = facts.remarks[i]->note;
    }
    view.moments.push_back(std::move(moment));
  }
}

// The newest moment is told line by line; the conversation follows each of them.
void tell(const Language& say, const PracticeClock& clock, PracticeView& view) {
  std::vector<PracticeLineView>& lines = view.moments.back().lines;
  const Telling told = told_after(lines, clock.since_told);
  view.telling = !clock.still && !told.over;
  view.follow = clock.since_change < kFollowFor || (!clock.still && told.since_line < kFollowFor);
  if (view.telling) {
    lines.resize(told.lines);
    view.hint = say("Space shows all of it");
  }
}

// No reply was the reason, so none is called anything any more.
void step_out(PracticeView& view) {
  view.stepped_out = true;
  view.has_remark = view.can_compare = false;
  view.remark.reset();
  for (PracticeMomentView& moment : view.moments) {
    for (PracticeLineView& line : moment.lines) {
      line.style = {};
    }
  }
}

void add_remark(const PracticeFacts& facts, const PracticeChoices& choices, PracticeView& view) {
  const std::optional<coach::Feedback>& feedback = facts.remarks.back();
  view.has_remark = feedback.has_value();
  if (!feedback || !choices.coach_speaks() || view.telling) {
    return;
  }
  view.remark = PracticeRemarkView{.note = feedback->note,
                                   .helping_half = feedback->helping_half,
                                   .costing_half = feedback->costing_half,
                                   .now = feedback->now,
                                   .over_repeats = feedback->over_repeats,
                                   .style = feedback->style,
                                   .rule = feedback->rule,
                                   .evidence = feedback->evidence,
                                   .unfolded = choices.unfolded};
}

void add_options(const Language& say, const Moment& moment, PracticeView& view) {
  for (const scenario::OfferedOption& offered : moment.options) {
    view.options.push_back({.number = static_cast<int>(view.options.size()) + 1,
                            .key = offered.option->key,
                            .text = offered.option->text,
                            .why = offered.option->why,
                            .available = offered.available});
  }
  const std::size_t keys = std::min(view.options.size(), kMostNumbered);
  view.hint = keys > 1 ? say("Press 1 to {}. Nothing is graded.", keys)
                       : std::string(say("Press 1. Nothing is graded."));
}

// The last point of a line glides from where it was to where the reply brings it.
void add_plots(const PracticeFacts& facts, const PracticeClock& clock, PracticeView& view) {
  const auto arrived = static_cast<float>(
      clock.still ? 1.0 : std::clamp((clock.since_pick - kLineWaits) / kLineTakes, 0.0, 1.0));
  for (const session::TurnPoint& point : facts.points) {
    view.distress.push_back(static_cast<float>(point.state.distress));
    view.arousal.push_back(static_cast<float>(point.state.arousal));
  }
  for (std::vector<float>* line : {&view.distress, &view.arousal}) {
    if (line->size() > 1) {
      const float before = (*line)[line->size() - 2];
      line->back() = before + (line->back() - before) * arrived;
    }
  }
}

void add_reflections(const Moment& moment, std::vector<std::string_view>& reflections) {
  for (const scenario::SpokenNote& note : moment.notes) {
    if (note.kind == scenario::Note::Kind::kReflect) {
      reflections.push_back(note.text);
    }
  }
}

PracticeDebriefView make_debrief(const Language& say, const session::Practice& practice,
                                 const PracticeFacts& facts) {
  const coach::Debrief& told = *facts.debrief;
  PracticeDebriefView view{.ending = told.ending,
                           .safety = told.safety,
                           .fault = say(practice.now().moment().fault),
                           .path = told.path,
                           .turns = told.turns,
                           .told = told.told,
                           .tonight = told.tonight,
                           .most_often = told.most_often,
                           .weeks_sentence = told.weeks_sentence,
                           .security = facts.security,
                           .dependence = facts.dependence,
                           .try_this = told.try_this,
                           .prompt = told.prompt,
                           .reflections = {},
                           .other_ways = facts.other_ways};
  for (const scenario::Runner& runner : practice.moments()) {
    add_reflections(runner.moment(), view.reflections);
  }
  return view;
}

PracticePathsView make_paths(const Language& say, const session::Practice& practice,
                             const PracticeFacts& facts, const PracticeChoices& choices) {
  PracticePathsView view{.pair = &*facts.paths, .selected = choices.path};
  const auto& left = practice.left_paths();
  for (std::size_t i = 0; i < left.size(); ++i) {
    view.others.push_back(say("Way {}", i + 1));
  }
  const auto selected = static_cast<std::size_t>(choices.path);
  if (selected < left.size()) {
    const scenario::Runner& other = left[selected].moments.back();
    if (other.seat() != practice.now().seat()) {
      view.other_seat = say("{} was played here.", other.scenario().person(other.seat()).name);
    }
  }
  if (!practice.unplayable().empty()) {
    view.unplayable =
        say("Some ways are kept that the evening, as its file is now, cannot be played along.");
  }
  return view;
}

void add_people(const Language& say, const Scenario& scenario, scenario::Index seat,
                PracticeView& view) {
  view.you = partner_at(seat).value_or(Partner::kFirst);
  for (std::size_t i = 0; i < view.names.size() && i < scenario.cast.size(); ++i) {
    view.names.at(i) = scenario.cast[i].name;
    view.initials.at(i) = view.names.at(i).substr(0, first_code_point(view.names.at(i)));
  }
  const auto you = static_cast<std::size_t>(view.you);
  const std::string_view other = view.names.at(1 - you);
  view.title = scenario.title;
  view.purpose =
      say.plural(std::lrint(scenario.minutes), "You play {1}, with {2}  ·  about {0} minute",
                 "You play {1}, with {2}  ·  about {0} minutes", view.names.at(you), other);
  view.two_seats = scenario.seats().size() > 1;
  view.start = make_start(say, scenario);
  view.bidder = partner_at(scenario.bidder()).value_or(Partner::kFirst);
}

}  // namespace

PracticeStage stage_of(const session::Practice& practice, const PracticeChoices& choices) {
  if (!choices.begun) {
    return PracticeStage::kStart;
  }
  if (choices.paths) {
    return PracticeStage::kPaths;
  }
  if (!practice.now().over()) {
    return PracticeStage::kTalk;
  }
  return choices.debrief ? PracticeStage::kDebrief : PracticeStage::kEnd;
}

PracticeView make_practice_view(const Language& say, const session::Practice& practice,
                                const PracticeFacts& facts, const PracticeChoices& choices,
                                const PracticeClock& clock) {
  const scenario::Runner& now = practice.now();
  PracticeView view;
  view.stage = stage_of(practice, choices);
  view.choices = choices;
  add_people(say, now.scenario(), now.seat(), view);
  if (!choices.begun) {
    return view;
  }
  add_moments(say, practice, facts, choices, view);
  add_options(say, now.moment(), view);
  tell(say, clock, view);
  add_remark(facts, choices, view);
  add_plots(facts, clock, view);
  view.loop = make_practice_loop(say, practice, facts, clock.since_pick, clock.still);
  view.can_go_back = practice.moments().size() > 1;
  view.has_left = !practice.left_paths().empty();
  view.comparable = session::can_be_compared(now.scenario());
  view.can_compare = view.comparable && !view.options.empty() &&
                     now.moment().chooser == now.scenario().responder();
  view.glide = !clock.jumped && !clock.still;
  if (session::has_spoken_of_danger(practice)) {
    step_out(view);
  }
  if (choices.paths && facts.paths) {
    view.paths = make_paths(say, practice, facts, choices);
  }
  if (facts.debrief) {
    view.debrief = make_debrief(say, practice, facts);
  }
  return view;
}

}  // namespace attune::ui
