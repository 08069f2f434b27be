#include "ui/program/scenes.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <utility>

namespace attune::ui::program_tests {
namespace {

session::Practice practice_of(const WholeProgram& whole, const std::string& id, int picks) {
  const auto& scenario = whole.program_.library().find(id)->scenario;
  session::Practice practice(scenario, scenario->you(), 1);
  for (int i = 0; i < picks && !practice.now().over(); ++i) {
    EXPECT_TRUE(practice.pick(practice.now().moment().options.front().option->key).ok());
  }
  return practice;
}

/// With another way that was left.
session::Practice with_two_ways(const WholeProgram& whole, const std::string& id) {
  session::Practice practice = practice_of(whole, id, 2);
  EXPECT_TRUE(practice.back_to(1).ok());
  EXPECT_TRUE(practice.pick(practice.now().moment().options.back().option->key).ok());
  return practice;
}

constexpr int kToTheEnd = 100;

constexpr int kStepsOfAComparison = 9;

}  // namespace

void Visitor::play(int picks) const {
  whole.program_.open_practice(practice_of(whole, "are-we-okay", picks));
}

void Visitor::say_in_own_words(const std::string& words) const {
  play(0);
  whole.program_.ask_practice(PracticeTellAll{});
  whole.program_.ask_practice(OwnWordsAction(OwnWordsOpen{}));
  whole.program_.ask_practice(OwnWordsAction(OwnWordsType{words}));
  whole.program_.ask_practice(OwnWordsAction(OwnWordsRead{}));
}

void Visitor::press_escape_twice(double now) const {
  whole.program_.escape_pressed(now);
  whole.program_.escape_pressed(now + 0.5);
}

void Visitor::click(std::string_view english) const {
  whole.frames(2);
  whole.click(say(english));
}

const std::vector<Scene>& scenes() {
  static const std::vector<Scene> kScenes = {
      {.name = "notice", .notice_read = false, .go = [](const Visitor&) {}},
      {.name = "cover", .go = [](const Visitor& visitor) { visitor.press_escape_twice(10.0); }},
      {.name = "home", .go = [](const Visitor& visitor) { visitor.open(Screen::kHome); }},
      {.name = "home of somebody who has played",
       .go =
           [](const Visitor& visitor) {
             visitor.whole.program_.offer({practice_of(visitor.whole, "four-hours", 2).replay(),
                                           practice_of(visitor.whole, "are-we-okay", 1).replay()});
             visitor.press_escape_twice(10.0);
             visitor.press_escape_twice(20.0);
           }},
      {.name = "something saved",
       .go =
           [](const Visitor& visitor) {
             visitor.whole.program_.keeping().done(std::filesystem::path("/7/8.9"));
             visitor.whole.program_.not_kept({});
           }},
      {.name = "before an evening",
       .go = [](const Visitor& visitor) { visitor.open(Screen::kPractice); }},
      {.name = "the first moment", .go = [](const Visitor& visitor) { visitor.play(0); }},
      {.name = "a later moment",
       .go =
           [](const Visitor& visitor) {
             visitor.play(2);
             visitor.click("More choices");
             visitor.click("Inner voices (L)");
             visitor.whole.click(visitor.say("{}: off", visitor.say("Facilitator notes")));
           }},
      {.name = "a narrow window",
       .size = {1024.0F, 640.0F},
       .go = [](const Visitor& visitor) { visitor.play(1); }},
      {.name = "the coach",
       .go =
           [](const Visitor& visitor) {
             visitor.play(1);
             visitor.click("Ask the coach (C)");
             visitor.click("Why?");
           }},
      {.name = "own words", .go = [](const Visitor& visitor) { visitor.say_in_own_words(""); }},
      {.name = "own words, read",
       .go =
           [](const Visitor& visitor) {
             visitor.say_in_own_words("You're imagining things again. Grow up.");
           }},
      {.name = "own words, asked about",
       .go = [](const Visitor& visitor) { visitor.say_in_own_words("Das Boot ist weg."); }},
      {.name = "the end of an evening",
       .go = [](const Visitor& visitor) { visitor.play(kToTheEnd); }},
      {.name = "looking back",
       .go =
           [](const Visitor& visitor) {
             visitor.play(kToTheEnd);
             visitor.click("Look back at the evening");
           }},
      {.name = "the way so far",
       .go =
           [](const Visitor& visitor) {
             visitor.whole.program_.open_practice(with_two_ways(visitor.whole, "are-we-okay"));
             visitor.whole.program_.ask_practice(PracticeTogglePaths{});
           }},
      {.name = "compare",
       .go = [](const Visitor& visitor) { visitor.open(Screen::kCompare); },
       .further = kStepsOfAComparison},
      {.name = "phrasebook",
       .go = [](const Visitor& visitor) { visitor.open(Screen::kPhrasebook); }},
      {.name = "a drill", .go = [](const Visitor& visitor) { visitor.open(Screen::kDrills); }},
      {.name = "a drill done",
       .go =
           [](const Visitor& visitor) {
             visitor.open(Screen::kDrills);
             visitor.whole.frames(2);
             for (const char* key : {"1", "2", "3", "4", "5", "6", "1", "2", "3", "4", "5"}) {
               visitor.whole.type(key);
             }
           }},
      {.name = "from memory",
       .go =
           [](const Visitor& visitor) {
             visitor.open(Screen::kPhrasebook);
             visitor.click("Practise these aloud");
             visitor.click("Look at one way");
           }},
      {.name = "cycle", .go = [](const Visitor& visitor) { visitor.open(Screen::kCycle); }},
      {.name = "couple", .go = [](const Visitor& visitor) { visitor.open(Screen::kCouple); }},
      {.name = "models", .go = [](const Visitor& visitor) { visitor.open(Screen::kModels); }},
      {.name = "about", .go = [](const Visitor& visitor) { visitor.open(Screen::kAbout); }},
  };
  return kScenes;
}

}  // namespace attune::ui::program_tests
