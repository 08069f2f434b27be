// A small evening with everything that the Practice screen has to show, for its tests.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "session/practice.h"
#include "support/scenario_builder.h"
#include "ui/practice/practice_state.h"

namespace attune::ui::testing {

namespace builder = scenario::testing;

inline constexpr scenario::Index kTom = builder::kTom;    // the first of the cast, who asks
inline constexpr scenario::Index kInes = builder::kInes;  // the second, who answers

[[nodiscard]] inline scenario::Step thinks(scenario::Index who, std::string text) {
  return builder::step(
      scenario::Line{.id = "", .speaker = who, .part = "worrying", .text = std::move(text)});
}

[[nodiscard]] inline scenario::Step note(scenario::Note::Kind kind, std::string text) {
  return builder::step(scenario::Note{kind, std::move(text)});
}

/// Ines answers twice; between that Tom, where nobody plays him, asks by himself.
[[nodiscard]] inline std::shared_ptr<const scenario::Scenario> two_answers() {
  using builder::choose;
  using builder::option;
  using scenario::Note;
  scenario::Scenario evening = builder::two_at_home();
  evening.minutes = 6;
  evening.content = {"argument", "a burnt pan"};
  evening.variables = {{.id = "asked", .values = {}, .at = {}}};

  scenario::Option comfort = option("comfort", builder::supportive());
  comfort.coach = "The pan can wait.";
  comfort.loop = scenario::LoopEntry{
      .hears = "she saw it", .shows = "a nod", .underneath = "relieved", .does = "sits down"};
  scenario::Option brush = option("brush", builder::dismissive());
  brush.loop = scenario::LoopEntry{
      .hears = "not again", .shows = "a shrug", .underneath = "ashamed", .does = "presses"};
  scenario::Option hug =
      builder::only_if(option("hug", builder::plain()),
                       builder::variable(0, scenario::Comparison::kGreater, 0), "Not yet.");
  scenario::Option soft = option("soft", model::BidderCodes{.softness = 2});
  soft.coach = "One thing, and it can be turned down.";
  scenario::Option stay = builder::ending(option("stay", builder::supportive()), 0);
  stay.then = {note(Note::Kind::kReflect, "What was in the pan?")};
  builder::add_nodes(
      evening,
      {{builder::says(scenario::kNarrator, "The pan is still on."), thinks(kTom, "Count the cups."),
        note(Note::Kind::kFacilitator, "Stop on the pan."), builder::says(kTom, "Are we okay?"),
        choose({comfort, brush, hug}), builder::go(1)},
       {choose(kTom, {soft, option("loud", model::BidderCodes{.protest = 3})}),
        choose({stay, builder::ending(option("leave", builder::withdrawing()), 1),
                builder::ending(option("joke", builder::mixed()), 1),
                builder::ending(option("tea", builder::plain()), 1)})}});
  return builder::finished(std::move(evening));
}

/// The same where danger is.
[[nodiscard]] inline std::shared_ptr<const scenario::Scenario> two_answers_in_danger() {
  scenario::Scenario evening = *two_answers();
  evening.danger = {"fear"};
  return std::make_shared<const scenario::Scenario>(std::move(evening));
}

/// The screen with an evening, the start card answered and the first moment read.
[[nodiscard]] inline PracticeState begun_practice(
    scenario::Index seat = kInes,
    std::shared_ptr<const scenario::Scenario> evening = two_answers()) {
  PracticeState state;
  state.open(session::Practice(std::move(evening), seat, 1));
  static_cast<void>(state.apply(PracticeBegin{}));
  static_cast<void>(state.apply(PracticeTellAll{}));
  return state;
}

/// Picks, and reads what comes of it.
inline PracticeRequest pick(PracticeState& state, const std::string& key) {
  const PracticeRequest request = state.apply(PracticePick{key});
  static_cast<void>(state.apply(PracticeTellAll{}));
  return request;
}

[[nodiscard]] inline const PracticeLineView* line_with(const PracticeView& view,
                                                       std::string_view text) {
  for (const PracticeMomentView& moment : view.moments) {
    for (const PracticeLineView& line : moment.lines) {
      if (line.text == text) {
        return &line;
      }
    }
  }
  return nullptr;
}

}  // namespace attune::ui::testing
