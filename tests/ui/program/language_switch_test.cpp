#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "support/told_language.h"
#include "ui/program/whole_program.h"

namespace attune::ui {
namespace {

using program_tests::settled;
using program_tests::WholeProgram;

Language made_up() {
  return test::told_language({{"Home", "Hoom"},
                              {"Compare", "Vergliek"},
                              {"Notes", "Noties"},
                              {"Before you start", "Vörneweg"},
                              {"What do you say?", "Wat seggst du?"},
                              {"{} minute · you play {}, with {}", "{2} un {1}, een Minuut",
                               "{} minutes · you play {}, with {}", "{2} un {1}, {0} Minuten"}},
                             {.code = "nl", .name = "Made up"});
}

/// Speaks English and the made-up language.
class Bilingual : public WholeProgram {
 public:
  explicit Bilingual(const session::Settings& settings = settled())
      : WholeProgram(english(), settings, {Language(), made_up()}) {}

  /// The lines of the window and where they stand.
  std::vector<std::pair<std::string, float>> lines() {
    std::vector<std::pair<std::string, float>> lines;
    for (const SeenText& text : window_.seen().texts) {
      lines.emplace_back(text.text, text.area.min.y);
    }
    return lines;
  }
  /// Looks at what is there with the mouse elsewhere and nothing moving.
  void settle() {
    window_.move_mouse({-100.0F, -100.0F});
    frames(20);
  }

 private:
  static session::Library english() {
    session::Library library = test::shipped_library();
    library.language = "en";
    return library;
  }
};

TEST(LanguageSwitch, SaysTheRailAndTheCardsInTheOtherLanguageAndBack) {
  Bilingual whole;
  whole.settle();
  const auto english = whole.lines();
  whole.switch_language("NL");
  EXPECT_EQ(whole.program_.settings().language, "nl");
  EXPECT_NE(whole.window_.seen().text("Hoom"), nullptr);
  EXPECT_NE(whole.window_.seen().text("Vergliek"), nullptr);
  EXPECT_EQ(whole.window_.seen().text("Home"), nullptr);
  EXPECT_TRUE(whole.tells("un Ines, 7 Minuten"));
  EXPECT_FALSE(whole.tells("you play Ines"));
  whole.switch_language("EN");
  EXPECT_EQ(whole.program_.settings().language, "en");
  EXPECT_EQ(whole.lines(), english);
}

TEST(LanguageSwitch, StaysAtTheSameMomentOfAnEvening) {
  Bilingual whole;
  const auto scenario = whole.program_.library().find("are-we-okay")->scenario;
  session::Practice played(scenario, scenario->you(), 1);
  ASSERT_TRUE(played.pick(played.now().moment().options.front().option->key).ok());
  whole.program_.open_practice(std::move(played));
  whole.frames(2);
  for (const char* label : {"More choices", "Inner voices (L)", "Ask the coach (C)", "Why?"}) {
    whole.click(label);
  }
  whole.settle();
  const auto english = whole.lines();
  const auto view = [&whole] { return whole.program_.practice().view(); };
  const PracticeView before = view();
  const std::vector<std::string> picks = whole.program_.practice().practice().now().picks();
  std::vector<std::string> offered;
  for (const PracticeOptionView& option : before.options) {
    offered.emplace_back(option.text);
  }

  whole.switch_language("NL");
  EXPECT_NE(whole.window_.seen().text("Wat seggst du?"), nullptr);
  EXPECT_EQ(view().stage, before.stage);
  EXPECT_EQ(view().choices, before.choices);
  EXPECT_EQ(whole.program_.practice().practice().now().picks(), picks);
  ASSERT_EQ(view().options.size(), offered.size());
  for (std::size_t i = 0; i < offered.size(); ++i) {
    EXPECT_EQ(view().options[i].text, offered[i]);
  }
  whole.switch_language("EN");
  EXPECT_EQ(whole.lines(), english);
}

TEST(LanguageSwitch, KeepsTheStageOfAnEveningThatIsOver) {
  Bilingual whole;
  const auto scenario = whole.program_.library().find("are-we-okay")->scenario;
  session::Practice played(scenario, scenario->you(), 1);
  while (!played.now().over()) {
    ASSERT_TRUE(played.pick(played.now().moment().options.front().option->key).ok());
  }
  whole.program_.open_practice(std::move(played));
  whole.frames(2);
  whole.click("Look back at the evening");
  whole.settle();
  const auto english = whole.lines();
  whole.switch_language("NL");
  EXPECT_EQ(whole.program_.practice().stage(), PracticeStage::kDebrief);
  whole.switch_language("EN");
  EXPECT_EQ(whole.lines(), english);
}

TEST(LanguageSwitch, KeepsTheClockOfCompare) {
  Bilingual whole;
  whole.program_.open(Screen::kCompare);
  whole.program_.comparison().apply(CompareSeek{2});
  whole.settle();
  const auto english = whole.lines();
  whole.switch_language("NL");
  EXPECT_EQ(whole.program_.comparison().playback().turn(), 2);
  EXPECT_FALSE(whole.program_.comparison().playback().weeks_shown());
  whole.switch_language("EN");
  EXPECT_EQ(whole.program_.comparison().playback().turn(), 2);
  EXPECT_EQ(whole.lines(), english);
}

TEST(LanguageSwitch, HidesBehindNotesInTheSameLanguage) {
  Bilingual whole;
  whole.frames(2);
  whole.switch_language("NL");
  whole.program_.escape_pressed(10.0);
  whole.program_.escape_pressed(10.5);
  EXPECT_EQ(whole.program_.window_title(), "Noties");
}

TEST(LanguageSwitch, CopiesNothingThatWasSaidInTheLanguageBefore) {
  Bilingual whole;
  const auto still = [&](const Ui& ui) { whole.program_.frame(ui, 0.0); };
  const auto vertices = [&] {
    std::vector<float> places;
    const ImDrawData& data = whole.window_.draw_data();
    for (int i = 0; i < data.CmdListsCount; ++i) {
      for (const ImDrawVert& vertex : data.CmdLists[i]->VtxBuffer) {
        places.insert(places.end(), {vertex.pos.x, vertex.pos.y, vertex.uv.x, vertex.uv.y});
      }
    }
    return places;
  };
  const ImVec2 button = [&] {
    whole.window_.frames(2, still);
    return whole.window_.seen().item("NL")->area.centre();
  }();
  whole.window_.witness(false);
  whole.window_.frames(4, still);
  whole.window_.click(button, still);
  whole.window_.set_look(whole.program_.look());
  whole.window_.frames(2, still);
  const std::vector<float> copied = vertices();
  whole.window_.witness(true);  // Whoever looks on has everything drawn anew.
  whole.window_.frame(still);
  EXPECT_EQ(copied, vertices());
}

}  // namespace
}  // namespace attune::ui
