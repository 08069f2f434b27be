// The window in every language that it speaks: its words have the room that English has.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "base/language/language_reader.h"
#include "support/evening.h"
#include "support/screen_checks.h"
#include "ui/program/whole_program.h"

namespace attune::ui {
namespace {

std::vector<Language> shipped_languages() {
  LoadedLanguages loaded =
      load_languages(std::filesystem::path(ATTUNE_SOURCE_DIR) / "assets" / "languages");
  EXPECT_TRUE(loaded.problems.empty()) << loaded.problems.front().message();
  return std::move(loaded.languages);
}

struct Place {
  Screen screen;
  ImVec2 size;
  double scale;
};

session::Settings settings_at(const Place& place) {
  session::Settings settings = program_tests::settled();
  settings.text_scale = place.scale;
  return settings;
}

/// Texts that end in dots because there was no room for all of them.
long shortened(const Witness& seen) {
  return std::count_if(seen.texts.begin(), seen.texts.end(),
                       [](const SeenText& text) { return text.text == "…"; });
}

/// Shows a screen in a language, a comparison step by step to its weeks. How many texts are
/// shortened at each step; none may be cut.
std::vector<long> shortened_in(const Language& language, const Place& place) {
  constexpr int kStepsOfAComparison = 9;
  const int steps = place.screen == Screen::kCompare ? kStepsOfAComparison : 0;
  Program program(
      session::open_library(test::shipped_scenarios(), std::string(language.code())).value(),
      settings_at(place), {language});
  test::HeadlessUi window(program.look(), place.size);
  window.without_window();
  program.open(place.screen);
  const auto draw = [&](const Ui& ui) { program.frame(ui, 0.05); };
  std::vector<long> counts;
  for (int step = 0; step <= steps; ++step) {
    window.frames(4, draw);
    test::expect_no_text_is_cut(window.seen(), place.size, true);
    counts.push_back(shortened(window.seen()));
    window.key(compat::Key::kSpace, draw);
  }
  return counts;
}

class EveryLanguage : public testing::TestWithParam<std::tuple<Screen, ImVec2, double>> {};

TEST_P(EveryLanguage, HasTheRoomItsWordsNeed) {
  const auto& [screen, size, scale] = GetParam();
  const Place place = {screen, size, scale};
  const std::vector<long> english = shortened_in(kEnglish, place);
  for (const Language& language : shipped_languages()) {
    SCOPED_TRACE(language.name());
    const std::vector<long> told = shortened_in(language, place);
    for (std::size_t step = 0; step < told.size(); ++step) {
      EXPECT_LE(told[step], english[step]) << "step " << step;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Screens, EveryLanguage,
                         testing::Combine(testing::Values(Screen::kHome, Screen::kPractice,
                                                          Screen::kCompare, Screen::kCycle,
                                                          Screen::kCouple, Screen::kModels,
                                                          Screen::kAbout),
                                          testing::Values(ImVec2(1440, 900), ImVec2(1280, 720)),
                                          testing::Values(1.0, 1.5)));

}  // namespace
}  // namespace attune::ui
