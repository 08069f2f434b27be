// The window in every language that it speaks: its words have the room that English has.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "base/language/language_reader.h"
#include "support/all_or_some.h"
#include "support/screen_checks.h"
#include "ui/program/scenes.h"

namespace attune::ui {
namespace {

using program_tests::Scene;

std::vector<Language> shipped_languages() {
  LoadedLanguages loaded =
      load_languages(std::filesystem::path(ATTUNE_SOURCE_DIR) / "assets" / "languages");
  EXPECT_TRUE(loaded.problems.empty()) << loaded.problems.front().message();
  return std::move(loaded.languages);
}

/// Texts that end in dots because there was no room for all of them.
long shortened(const Witness& seen) {
  return std::count_if(seen.texts.begin(), seen.texts.end(),
                       [](const SeenText& text) { return text.text == "…"; });
}

struct Place {
  ImVec2 size;
  double scale;
};

class EveryLanguage : public ::testing::TestWithParam<Place> {
 protected:
  /// Shows a scene in a language. How many texts are shortened at each step; none may be cut.
  static std::vector<long> shortened_in(const Language& say, const session::Library& library,
                                        const Scene& scene) {
    session::Settings settings = program_tests::settled();
    settings.notice_read = scene.notice_read;
    settings.text_scale = GetParam().scale;
    program_tests::WholeProgram whole(library, settings, {say}, GetParam().size);
    scene.go({whole, say});
    std::vector<long> counts;
    for (int step = 0; step <= scene.further; ++step) {
      whole.frames(4);
      test::expect_no_text_is_cut(whole.window_.seen(), GetParam().size, true);
      counts.push_back(shortened(whole.window_.seen()));
      whole.press(compat::Key::kSpace);
    }
    return counts;
  }
};

// As far as the translations are there: what is missing is English.
TEST_P(EveryLanguage, HasTheRoomItsWordsNeed) {
  const std::vector<Language> languages = shipped_languages();
  ASSERT_GT(languages.size(), 1U);
  ASSERT_EQ(languages.front().code(), "en");
  std::map<std::string, std::vector<long>> in_english;
  for (const Language& say : languages) {
    const session::Library library =
        session::open_library(test::shipped_scenarios(), std::string(say.code())).value();
    for (const Scene& scene : test::all_or_every(program_tests::scenes(), 4)) {
      SCOPED_TRACE(fmt::format("{} in {}", scene.name, say.name()));
      const std::vector<long> told = shortened_in(say, library, scene);
      const std::vector<long>& english = in_english.try_emplace(scene.name, told).first->second;
      for (std::size_t step = 0; step < told.size(); ++step) {
        EXPECT_LE(told[step], english[step]) << "step " << step;
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Places, EveryLanguage,
                         ::testing::Values(Place{{1440.0F, 900.0F}, 1.0},
                                           Place{{1440.0F, 900.0F}, 1.5},
                                           Place{{1280.0F, 720.0F}, 1.0},
                                           Place{{1280.0F, 720.0F}, 1.5}));

}  // namespace
}  // namespace attune::ui
