// Draws every screen in a language that marks its words, and finds what was said past it.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <functional>
#include <optional>
#include <set>
#include <string>

#include "ui/program/marked_language.h"
#include "ui/program/scenes.h"
#include "ui/program/whole_program.h"

namespace attune::ui {
namespace {

using program_tests::has_letter;
using program_tests::is_marked;
using program_tests::Scene;
using program_tests::settled;
using program_tests::WholeProgram;

// What is the same in every language.
const std::set<std::string, std::less<>> kSameEverywhere = {
    "Attune", "A\u2212", "A+",
    // Typed by the person.
    "You're imagining things again. Grow up.", "Das Boot ist weg."};

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

void expect_all_is_said(const WholeProgram& whole) {
  int marked = 0;
  for (const SeenText& seen : whole.window_.seen().texts) {
    EXPECT_FALSE(said_past_the_language(seen.text)) << seen.text;
    marked += is_marked(seen.text) ? 1 : 0;
  }
  for (const SeenItem& seen : whole.window_.seen().items) {
    EXPECT_FALSE(said_past_the_language(seen.label)) << "spoken: " << seen.label;
  }
  EXPECT_GT(marked, 5);
}

TEST(EveryText, IsSaidInTheLanguageOfTheWindow) {
  const std::optional<Language> say = program_tests::marked_language();
  if (!say) {
    GTEST_SKIP() << "needs git and gettext";
  }
  const session::Library library = program_tests::marked_library(test::shipped_library());
  const session::Phrases phrases = program_tests::marked_phrases(test::shipped_phrases());
  for (const Scene& scene : program_tests::scenes()) {
    SCOPED_TRACE(scene.name);
    session::Settings settings = settled();
    settings.notice_read = scene.notice_read;
    WholeProgram whole(library, settings, {*say}, scene.size, phrases);
    scene.go({whole, *say});
    for (int step = 0; step <= scene.further; ++step) {
      whole.frames(4);
      expect_all_is_said(whole);
      whole.press(compat::Key::kSpace);
    }
  }
}

}  // namespace
}  // namespace attune::ui
