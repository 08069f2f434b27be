// Practice with a reply in own words: opened, typed, read.
#pragma once

#include <memory>
#include <string>
#include <utility>

#include "support/evening.h"
#include "ui/practice/practice_evening.h"
#include "ui/practice/practice_state.h"

namespace attune::ui::testing {

inline constexpr const char* kCold = "You're imagining things again. Grow up.";
inline constexpr const char* kUnclear = "The tram was late and Ada had the umbrella, so.";

inline PracticeState with_reader(
    scenario::Index seat = kInes,
    std::shared_ptr<const scenario::Scenario> evening = two_answers()) {
  PracticeState state = begun_practice(seat, std::move(evening));
  state.read_with(test::shipped_phrases().reader);
  return state;
}

inline void ask(PracticeState& state, OwnWordsAction action) {
  static_cast<void>(state.apply(PracticeAction(std::move(action))));
}

inline PracticeState typed(const std::string& text) {
  PracticeState state = with_reader();
  ask(state, OwnWordsOpen{});
  ask(state, OwnWordsType{text});
  return state;
}

inline PracticeState read(const std::string& text) {
  PracticeState state = typed(text);
  ask(state, OwnWordsRead{});
  return state;
}

}  // namespace attune::ui::testing
