// Draws every screen in a language that marks its words, and finds what was said past it.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <functional>
#include <set>
#include <span>

#include "base/language/language_reader.h"
#include "support/screen_checks.h"
#include "ui/program/marked_language.h"
#include "ui/program/whole_program.h"

namespace attune::ui {
namespace {

using program_tests::has_letter;
using program_tests::is_marked;
using program_tests::settled;
using program_tests::WholeProgram;

// What is the same in every language.
const std::set<std::string, std::less<>> kSameEverywhere = {"Attune", "A\u2212", "A+"};

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

/// Somebody who does as they are told on the screens, in whatever language.
struct Visitor {
  WholeProgram& whole;
  const Language& say;

  void open(Screen screen) const { whole.program_.open(screen); }
  void play(int picks) const {
    whole.program_.open_practice(practice_of(whole, "are-we-okay", picks));
  }
  /// Hides everything, or brings it back.
  void press_escape_twice(double now) const {
    whole.program_.escape_pressed(now);
    whole.program_.escape_pressed(now + 0.5);
  }
  void click(std::string_view english) const {
    whole.frames(2);
    whole.click(say(english));
  }
};

constexpr int kToTheEnd = 100;

struct Scene {
  const char* name;
  bool notice_read = true;
  ImVec2 size = {1440.0F, 900.0F};
  std::function<void(const Visitor&)> go;
};

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
             visitor.click("Inner voices");
             visitor.whole.click(visitor.say("{}: off", visitor.say("Facilitator notes")));
           }},
      {.name = "a narrow window",
       .size = {1024.0F, 640.0F},
       .go = [](const Visitor& visitor) { visitor.play(1); }},
      {.name = "the coach",
       .go =
           [](const Visitor& visitor) {
             visitor.play(1);
             visitor.click("Ask the coach");
             visitor.click("Why?");
           }},
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
             visitor.whole.program_.show_paths();
           }},
      {.name = "compare", .go = [](const Visitor& visitor) { visitor.open(Screen::kCompare); }},
      {.name = "cycle", .go = [](const Visitor& visitor) { visitor.open(Screen::kCycle); }},
      {.name = "couple", .go = [](const Visitor& visitor) { visitor.open(Screen::kCouple); }},
      {.name = "models", .go = [](const Visitor& visitor) { visitor.open(Screen::kModels); }},
      {.name = "about", .go = [](const Visitor& visitor) { visitor.open(Screen::kAbout); }},
  };
  return kScenes;
}

/// "Feeney 2007; Arriaga et al. 2018": who and when, the same in every language.
bool is_citation(const std::string& text) {
  constexpr std::size_t kYear = 4;  // digits
  return text.size() > kYear && std::all_of(text.end() - kYear, text.end(),
                                            [](unsigned char each) { return std::isdigit(each); });
}

bool said_past_the_language(const std::string& text) {
  return has_letter(text) && !is_marked(text) && !kSameEverywhere.contains(text) &&
         !is_citation(text);
}

TEST(EveryText, IsSaidInTheLanguageOfTheWindow) {
  const std::optional<Language> say = program_tests::marked_language();
  if (!say) {
    GTEST_SKIP() << "needs git and gettext";
  }
  for (const Scene& scene : scenes()) {
    session::Settings settings = settled();
    settings.notice_read = scene.notice_read;
    WholeProgram whole(program_tests::marked_library(test::shipped_library()), settings, {*say},
                       scene.size);
    scene.go({whole, *say});
    whole.frames(4);
    int marked = 0;
    for (const SeenText& seen : whole.window_.seen().texts) {
      EXPECT_FALSE(said_past_the_language(seen.text)) << scene.name << ": " << seen.text;
      marked += is_marked(seen.text) ? 1 : 0;
    }
    for (const SeenItem& seen : whole.window_.seen().items) {
      EXPECT_FALSE(said_past_the_language(seen.label)) << scene.name << ", spoken: " << seen.label;
    }
    EXPECT_GT(marked, 5) << scene.name;
  }
}

// As far as the translations are there: what is missing is English.
TEST(EveryText, FitsInEveryLanguage) {
  const auto folder = std::filesystem::path(ATTUNE_SOURCE_DIR) / "assets" / "languages";
  const LoadedLanguages loaded = load_languages(folder);
  ASSERT_GT(loaded.languages.size(), 1U);
  for (const Language& say : std::span(loaded.languages).subspan(1)) {
    const session::Library library =
        session::open_library(test::shipped_scenarios(), std::string(say.code())).value();
    for (const Scene& scene : scenes()) {
      for (const double scale : {1.0, 1.5}) {
        SCOPED_TRACE(fmt::format("{} in {} at {}", scene.name, say.name(), scale));
        session::Settings settings = settled();
        settings.notice_read = scene.notice_read;
        settings.text_scale = scale;
        WholeProgram whole(library, settings, {say}, scene.size);
        scene.go({whole, say});
        whole.frames(4);
        test::expect_no_text_is_cut(whole.window_.seen(), scene.size, true);
      }
    }
  }
}

}  // namespace
}  // namespace attune::ui
