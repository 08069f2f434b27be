// What must be readable without scrolling.
#include <gtest/gtest.h>

#include <algorithm>

#include "support/evening.h"
#include "ui/practice/practice_evening.h"
#include "ui/practice/practice_stage.h"

namespace attune::ui {
namespace {

using namespace testing;

/// Whether all of the words that are to be answered can be read.
bool can_read_the_last_line(const Stage& screen) {
  const PracticeView view = screen.state.view();
  std::string last;
  for (const PracticeLineView& line : view.moments.back().lines) {
    if (line.kind == PracticeLineView::Kind::kSpoken && line.speaker != view.you) {
      last = line.text;
    }
  }
  bool found = false;
  for (const SeenText& text : screen.window.seen().texts) {
    // Letters of avatars and numbers of replies are no words of it.
    if (text.text.size() > 3 && last.find(text.text) != std::string::npos) {
      found = true;
      if (!text.clip.contains(text.area, 1.0F)) {
        return false;
      }
    }
  }
  return found;
}

PracticeState shipped_evening() {
  PracticeState state;
  state.open(session::Practice(test::evening("are-we-okay"), 1, 1), true);
  static_cast<void>(state.apply(PracticePick{"potato#faults"}));
  static_cast<void>(state.apply(PracticeTellAll{}));
  return state;
}

TEST(PracticeSight, KeepsWhatIsToBeAnsweredInSightUnderTheCoachAndTheStrip) {
  for (const ImVec2 size :
       {ImVec2(1440.0F, 900.0F), ImVec2(1280.0F, 720.0F), ImVec2(1024.0F, 640.0F)}) {
    for (const PracticeAction& asked :
         {PracticeAction(PracticeToggleCoach{}), PracticeAction(PracticeToggleOptions{})}) {
      Stage screen(shipped_evening(), {}, size);
      ASSERT_TRUE(can_read_the_last_line(screen)) << size.x;
      static_cast<void>(screen.state.apply(asked));
      for (int i = 0; i < 60; ++i) {
        screen.state.advance(1.0 / 60.0, false, 1.0);
        screen.window.frames(1, screen.draw());
      }
      EXPECT_TRUE(can_read_the_last_line(screen)) << size.x << " action " << asked.index();
    }
  }
}

// Else asking for the coach seemed to do nothing.
TEST(PracticeSight, ShowsTheCoachWhereThereIsNoRoomForBoth) {
  PracticeState evening;
  evening.open(session::Practice(test::evening("are-we-okay"), 1, 1), true);
  static_cast<void>(evening.apply(PracticePick{"potato#half"}));
  static_cast<void>(evening.apply(PracticeTellAll{}));
  Stage screen(std::move(evening), {.scale = 1.5F}, {1150.0F, 600.0F});
  static_cast<void>(screen.state.apply(PracticeToggleCoach{}));
  for (int i = 0; i < 60; ++i) {
    screen.state.advance(1.0 / 60.0, false, 1.0);
    screen.window.frames(1, screen.draw());
  }
  // The author's note on what Yara says may stand above it.
  const std::vector<SeenText>& texts = screen.window.seen().texts;
  const auto coach = std::find_if(texts.rbegin(), texts.rend(),
                                  [](const SeenText& each) { return each.text == "Coach"; });
  ASSERT_NE(coach, texts.rend());
  EXPECT_TRUE(coach->clip.contains(coach->area, 1.0F));
}

TEST(PracticeSight, BringsTheReasonsIntoViewWhenTheyAreUnfolded) {
  Stage screen(shipped_evening(), {}, {1280.0F, 720.0F});
  static_cast<void>(screen.state.apply(PracticeToggleCoach{}));
  static_cast<void>(screen.state.apply(PracticeToggleWhy{}));
  for (int i = 0; i < 60; ++i) {
    screen.state.advance(1.0 / 60.0, false, 1.0);
    screen.window.frames(1, screen.draw());
  }
  const std::vector<SeenText>& texts = screen.window.seen().texts;
  const auto why = std::find_if(texts.begin(), texts.end(), [](const SeenText& each) {
    return each.text.starts_with("It blames: “");
  });
  ASSERT_NE(why, texts.end());
  EXPECT_TRUE(why->clip.contains(why->area, 1.0F));
}

TEST(PracticeSight, LooksBackWithoutASecondRowOfButtonsAndReadablyInALowWindow) {
  for (const float scale : {1.0F, 2.0F}) {
    PracticeState state = begun_practice();
    pick(state, "n0#comfort");
    pick(state, "n1#stay");
    static_cast<void>(state.apply(PracticeLookBack{}));
    Stage screen(std::move(state), {.scale = scale}, {1024.0F, 640.0F});
    for (const char* words : {"How it ended", "Closer."}) {
      const SeenText* text = screen.window.seen().text(words);
      ASSERT_NE(text, nullptr) << words;
      EXPECT_TRUE(text->clip.contains(text->area, 1.0F)) << words << " at scale " << scale;
    }
    const SeenItem* talk = screen.window.seen().item("The conversation");
    const SeenItem* again = screen.window.seen().item("Play again");
    ASSERT_NE(talk, nullptr);
    ASSERT_NE(again, nullptr);
    EXPECT_LT(talk->area.max.y, again->area.min.y) << "beside the title";
  }
}

}  // namespace
}  // namespace attune::ui
