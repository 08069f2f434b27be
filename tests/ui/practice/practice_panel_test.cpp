#include "ui/practice/practice_panel.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "ui/frame/frame_panel.h"
#include "ui/practice/practice_evening.h"
#include "ui/practice/practice_stage.h"

namespace attune::ui {
namespace {

using namespace testing;
using compat::Key;

template <typename Action>
bool is(const PracticeAction& action) {
  return std::holds_alternative<Action>(action);
}

std::string key_of(const PracticeAction& action) {
  return is<PracticePick>(action) ? std::get<PracticePick>(action).key : "";
}

TEST(PracticePanel, PicksAReplyByItsNumber) {
  Stage screen(begun_practice());
  const std::string key = std::to_string(screen.number_of("brush!"));
  EXPECT_EQ(key_of(screen.window.type(key, screen.draw())), "n0#brush");
}

TEST(PracticePanel, ShowsTheRestBeforeAnythingCanBePicked) {
  PracticeState state = begun_practice();
  static_cast<void>(state.apply(PracticePick{"n0#comfort"}));
  Stage screen(std::move(state));
  EXPECT_EQ(screen.window.seen().item("stay!"), nullptr);
  EXPECT_TRUE(is<PracticeTellAll>(screen.window.type("1", screen.draw())));
  EXPECT_TRUE(is<PracticeTellAll>(screen.window.key(Key::kSpace, screen.draw())));
  EXPECT_TRUE(is<PracticeTellAll>(screen.window.key(Key::kEnter, screen.draw())));
  EXPECT_TRUE(is<PracticeTellAll>(screen.window.click_label("Show all of it", screen.draw())));
}

TEST(PracticePanel, PicksAReplyByClick) {
  Stage screen(begun_practice());
  EXPECT_EQ(key_of(screen.window.click_label("comfort!", screen.draw())), "n0#comfort");
}

TEST(PracticePanel, PicksAReplyWithTabAndSpace) {
  Stage screen(begun_practice());
  for (int i = 0; i < 20; ++i) {
    screen.window.tab(screen.draw());
    const SeenItem* focused = screen.window.seen().focused();
    if (focused != nullptr && focused->label == "brush!") {
      break;
    }
  }
  ASSERT_NE(screen.window.seen().focused(), nullptr);
  ASSERT_EQ(screen.window.seen().focused()->label, "brush!");
  EXPECT_EQ(key_of(screen.window.key(Key::kSpace, screen.draw())), "n0#brush");
}

TEST(PracticePanel, GoesToTheFirstReplyWithTheFirstTab) {
  Stage screen(begun_practice());
  const std::string first = screen.state.view().options.front().text.data();
  screen.window.tab(screen.draw());
  ASSERT_NE(screen.window.seen().focused(), nullptr);
  EXPECT_TRUE(screen.window.seen().focused()->label.starts_with(first));
}

TEST(PracticePanel, HoldsItsToolbarStillWhateverIsSwitchedOn) {
  PracticeState state = begun_practice();
  pick(state, "n0#comfort");
  Stage screen(std::move(state));
  const auto left_of = [&](std::string_view label) {
    const SeenItem* item = screen.window.seen().item(label);
    return item == nullptr ? -1.0F : item->area.min.x;
  };
  const float lens = left_of("Inner voices (L)");
  const float coach = left_of("Ask the coach (C)");
  ASSERT_GT(coach, lens);
  static_cast<void>(screen.state.apply(PracticeToggleLens{}));
  static_cast<void>(screen.state.apply(PracticeToggleCoach{}));
  screen.window.frames(2, screen.draw());
  EXPECT_FLOAT_EQ(left_of("Inner voices (L)"), lens);
  EXPECT_FLOAT_EQ(left_of("Hide the coach (C)"), coach);
}

TEST(PracticePanel, PutsTheWayFurtherDownBelowTheWords) {
  PracticeState state = begun_practice();
  static_cast<void>(state.apply(PracticeToggleLens{}));
  static_cast<void>(state.apply(PracticeToggleFacilitator{}));
  pick(state, "n0#comfort");
  Stage screen(std::move(state), {.reduced_motion = true}, {1280.0F, 560.0F});
  screen.state.advance(10.0, true, 0.0);
  screen.window.key(Key::kPageUp, screen.draw());
  screen.window.frames(3, screen.draw());
  const SeenText* more = screen.window.seen().text("more \u2193");
  ASSERT_NE(more, nullptr);
  for (const SeenText& text : screen.window.seen().texts) {
    const bool shown = &text != more && text.clip.overlaps(more->area);
    EXPECT_FALSE(shown && text.area.bottom(text.area.height() * 0.5F).overlaps(more->area))
        << text.text;
  }
  screen.window.click_label("More below", screen.draw());
  screen.window.frames(3, screen.draw());
  EXPECT_EQ(screen.window.seen().text("more \u2193"), nullptr);
}

TEST(PracticePanel, ShowsTheLineToAnswerTogetherWithTheFirstReplyAtEverySize) {
  struct Size {
    ImVec2 size;
    float scale;
  };
  for (const Size& at : {Size{{1280.0F, 720.0F}, 2.0F}, Size{{1280.0F, 720.0F}, 1.5F},
                         Size{{1024.0F, 640.0F}, 1.0F}, Size{{1024.0F, 640.0F}, 2.0F}}) {
    PracticeState state = begun_practice();
    state.advance(10.0, true, 0.0);
    Stage screen(std::move(state), {.scale = at.scale, .reduced_motion = true}, at.size);
    screen.window.frames(4, screen.draw());
    const SeenText* asked = screen.window.seen().text("Are we okay?");
    const SeenText* reply = screen.window.seen().text(screen.state.view().options.front().text);
    ASSERT_NE(asked, nullptr);
    ASSERT_NE(reply, nullptr);
    EXPECT_TRUE(asked->clip.contains(asked->area, 1.0F)) << at.size.x << " at " << at.scale;
    EXPECT_TRUE(reply->clip.contains(reply->area, 1.0F)) << at.size.x << " at " << at.scale;
  }
}

TEST(PracticePanel, NeverFiresALockedReply) {
  Stage screen(begun_practice());
  const std::string key = std::to_string(screen.number_of("hug!"));
  EXPECT_TRUE(is<std::monostate>(screen.window.type(key, screen.draw())));
  EXPECT_TRUE(
      is<std::monostate>(screen.window.click_label("hug! (not now: Not yet.)", screen.draw())));
  EXPECT_TRUE(is<std::monostate>(screen.window.press({"n0#hug"}, screen.draw())));
  EXPECT_TRUE(screen.shows("Not yet."));
}

TEST(PracticePanel, AnswersToItsLetters) {
  PracticeState state = begun_practice();
  pick(state, "n0#comfort");
  Stage screen(std::move(state));
  EXPECT_TRUE(is<PracticeBack>(screen.window.type("b", screen.draw())));
  EXPECT_TRUE(is<PracticeBack>(screen.window.key(Key::kBackspace, screen.draw())));
  EXPECT_TRUE(is<PracticeToggleLens>(screen.window.type("l", screen.draw())));
  EXPECT_TRUE(is<PracticeToggleCoach>(screen.window.type("c", screen.draw())));
  EXPECT_TRUE(is<std::monostate>(screen.window.type("z", screen.draw())));
}

TEST(PracticePanel, HasNothingToGoBackToOrToAskAboutBeforeTheFirstReply) {
  Stage screen(begun_practice());
  EXPECT_TRUE(is<std::monostate>(screen.window.type("b", screen.draw())));
  EXPECT_TRUE(is<std::monostate>(screen.window.type("c", screen.draw())));
  const SeenItem* back = screen.window.seen().item("Back (B): nothing was said yet");
  const SeenItem* coach = screen.window.seen().item("Ask the coach (C): after your first reply");
  ASSERT_NE(back, nullptr);
  ASSERT_NE(coach, nullptr);
  EXPECT_FALSE(back->enabled);
  EXPECT_FALSE(coach->enabled);
}

TEST(PracticePanel, BeginsWithEnterAndOffersTheOtherSeat) {
  PracticeState state;
  state.open(session::Practice(two_answers(), kInes, 1));
  Stage screen(std::move(state));
  EXPECT_TRUE(screen.shows("Contains: argument and a burnt pan"));
  EXPECT_FALSE(screen.shows("Are we okay?"));
  EXPECT_TRUE(is<PracticeBegin>(screen.window.key(Key::kEnter, screen.draw())));
  EXPECT_TRUE(is<PracticeSwapSeats>(screen.window.click_label("Play Tom instead", screen.draw())));
  screen.window.tab(screen.draw());
  screen.window.tab(screen.draw());
  ASSERT_EQ(screen.window.seen().focused()->label, "Play Tom instead");
  EXPECT_TRUE(is<PracticeSwapSeats>(screen.window.key(Key::kEnter, screen.draw())))
      << "Enter presses what the keyboard is on";
}

TEST(PracticePanel, ShowsAStyleUnderAReplyOnceItWasSpokenAndNowhereElse) {
  PracticeState state = begun_practice();
  Stage before(begun_practice());
  EXPECT_FALSE(before.shows("comforts and stays"));
  pick(state, "n0#comfort");
  Stage after(std::move(state));
  EXPECT_TRUE(after.shows("comforts and stays"));
}

TEST(PracticePanel, TriesAgainFromAnEarlierMoment) {
  PracticeState state = begun_practice();
  pick(state, "n0#comfort");
  Stage screen(std::move(state));
  const PracticeAction action = screen.window.click_label("Try again from here", screen.draw());
  ASSERT_TRUE(is<PracticeBackTo>(action));
  EXPECT_EQ(std::get<PracticeBackTo>(action).moment, 0);
  EXPECT_TRUE(screen.shows("Try again from here")) << "its words, while the mouse is there";
}

TEST(PracticePanel, GoesToLookingBackWithTheFirstTabAtTheEnd) {
  PracticeState state = begun_practice();
  pick(state, "n0#comfort");
  pick(state, "n1#stay");
  Stage screen(std::move(state));
  screen.window.tab(screen.draw());
  ASSERT_NE(screen.window.seen().focused(), nullptr);
  EXPECT_EQ(screen.window.seen().focused()->label, "Look back at the evening");
}

TEST(PracticePanel, UnfoldsTheReasonsOfTheCoach) {
  PracticeState state = begun_practice();
  pick(state, "n0#comfort");
  static_cast<void>(state.apply(PracticeToggleCoach{}));
  Stage screen(std::move(state));
  EXPECT_TRUE(screen.shows("Now"));
  EXPECT_TRUE(screen.shows("Over repeats"));
  EXPECT_FALSE(screen.shows("It says what had not been said."));
  EXPECT_TRUE(is<PracticeToggleWhy>(screen.window.click_label("Why?", screen.draw())));
  static_cast<void>(screen.state.apply(PracticeToggleWhy{}));
  screen.window.frames(3, screen.draw());
  EXPECT_TRUE(screen.shows("It says what had not been said."));
}

TEST(PracticePanel, UnfoldsWhatIsSeldomNeeded) {
  PracticeState state = begun_practice();
  static_cast<void>(state.apply(PracticeToggleOptions{}));
  Stage screen(std::move(state));
  EXPECT_TRUE(is<PracticeToggleAlways>(
      screen.window.click_label("Coach after every reply: off", screen.draw())));
  EXPECT_TRUE(is<PracticeToggleFacilitator>(
      screen.window.click_label("Facilitator notes: off", screen.draw())));
  EXPECT_TRUE(is<PracticeAgain>(screen.window.click_label("Play again", screen.draw())));
  EXPECT_TRUE(is<PracticeSwapSeats>(screen.window.click_label("From Tom’s seat", screen.draw())));
}

TEST(PracticePanel, ComparesFromHereWhileTheOneWhoAnswersIsAsked) {
  Stage asked(begun_practice());
  EXPECT_TRUE(is<PracticeCompareHere>(asked.window.click_label("Compare from here", asked.draw())));
  Stage asking(begun_practice(kTom));
  EXPECT_TRUE(is<std::monostate>(asking.window.click_label(
      "Compare from here: where the question is being answered", asking.draw())));
}

TEST(PracticePanel, TurnsToThePictureInANarrowWindow) {
  Stage screen(begun_practice(), {}, {820.0F, 640.0F});
  EXPECT_FALSE(screen.shows("Tension, turn by turn"));
  const PracticeAction action = screen.window.click_label("Picture", screen.draw());
  ASSERT_TRUE(is<PracticeShowPicture>(action));
  static_cast<void>(screen.state.apply(action));
  screen.window.frames(2, screen.draw());
  EXPECT_TRUE(screen.shows("Tension, turn by turn"));
  EXPECT_FALSE(screen.shows("What do you say?"));
}

TEST(PracticePanel, EndsWithTheLastWordsAndThenLooksBack) {
  PracticeState state = begun_practice();
  pick(state, "n0#comfort");
  pick(state, "n1#stay");
  Stage screen(std::move(state));
  EXPECT_TRUE(screen.shows("Closer."));
  EXPECT_TRUE(screen.shows("What was in the pan?"));
  EXPECT_TRUE(is<PracticeLookBack>(screen.window.key(Key::kEnter, screen.draw())));
  static_cast<void>(screen.state.apply(PracticeLookBack{}));
  screen.window.frames(3, screen.draw());
  EXPECT_TRUE(screen.shows("The weeks ahead"));
  EXPECT_TRUE(is<PracticeCompareEvening>(
      screen.window.click_label("See it answered four ways", screen.draw())));
  EXPECT_TRUE(
      is<PracticeAnotherEvening>(screen.window.click_label("Another evening", screen.draw())));
  EXPECT_TRUE(is<PracticeShowTalk>(screen.window.type("b", screen.draw())));
}

TEST(PracticePanel, LooksBackOnDangerWithoutStylesOrFourWays) {
  PracticeState state = begun_practice(kInes, two_answers_in_danger());
  pick(state, "n0#comfort");
  pick(state, "n1#stay");
  Stage screen(std::move(state));
  static_cast<void>(screen.state.apply(PracticeLookBack{}));
  screen.window.frames(3, screen.draw());
  EXPECT_TRUE(screen.shows("Closer."));
  EXPECT_FALSE(screen.shows("comforts and stays"));
  EXPECT_FALSE(screen.shows("The weeks ahead"));
  EXPECT_FALSE(screen.shows("One thing to try"));
  EXPECT_EQ(screen.window.seen().item("See it answered four ways"), nullptr);
  EXPECT_FALSE(is<PracticeCompareEvening>(screen.window.key(Key::kEnter, screen.draw())));
}

/// Whether every text is inside what the window lets through: sideways always, and downwards
/// where it does not stand in something that scrolls.
void expect_nothing_cut(const Stage& screen, ImVec2 size, const char* where) {
  const Rect whole{{0.0F, 0.0F}, size};
  for (const SeenText& seen : screen.window.seen().texts) {
    const bool scrolls = seen.clip.height() < whole.height() - 1.0F;
    EXPECT_GE(seen.area.min.x, seen.clip.min.x - 1.0F) << where << ": " << seen.text;
    EXPECT_LE(seen.area.max.x, seen.clip.max.x + 1.0F) << where << ": " << seen.text;
    EXPECT_NE(seen.text, "\u2026") << where << ": something was shortened";
    if (!scrolls) {
      EXPECT_TRUE(whole.contains(seen.area, 1.0F)) << where << ": " << seen.text;
    }
  }
}

TEST(PracticePanel, CutsNoTextAtAnySizeOrStage) {
  struct Size {
    ImVec2 size;
    float scale;
  };
  for (const Size& at :
       {Size{{1440.0F, 900.0F}, 1.0F}, Size{{1280.0F, 720.0F}, 1.0F}, Size{{1024.0F, 640.0F}, 1.0F},
        Size{{1440.0F, 900.0F}, 1.5F}, Size{{1440.0F, 900.0F}, 2.0F}}) {
    PracticeState state;
    state.open(session::Practice(two_answers(), kInes, 1));
    Stage screen(std::move(state), {.scale = at.scale}, at.size);
    const auto look = [&](const char* where) {
      screen.window.frames(3, screen.draw());
      expect_nothing_cut(screen, at.size, where);
    };
    const auto ask = [&](const PracticeAction& action) {
      static_cast<void>(screen.state.apply(action));
    };
    look("start");
    ask(PracticeBegin{});
    look("first moment");
    ask(PracticePick{"n0#comfort"});
    ask(PracticeToggleLens{});
    ask(PracticeToggleAlways{});
    ask(PracticeToggleWhy{});
    ask(PracticeToggleOptions{});
    screen.state.advance(10.0, false, 1.0);
    look("everything on");
    ask(PracticeShowPicture{true});
    look("picture");
    ask(PracticePick{"n1#stay"});
    look("end");
    ask(PracticeLookBack{});
    look("debrief");
  }
}

TEST(PracticePanel, KeepsTheRepliesInsideTheWindowUnlessTheyScroll) {
  const ImVec2 size(1280.0F, 720.0F);
  PracticeState state = begun_practice();
  pick(state, "n0#comfort");
  Stage screen(std::move(state), {}, size);
  for (const char* words : {"stay!", "leave!", "joke!", "tea!"}) {
    const SeenItem* item = screen.window.seen().item(words);
    ASSERT_NE(item, nullptr);
    EXPECT_TRUE((Rect{{0.0F, 0.0F}, size}.contains(item->area))) << words;
  }
}

TEST(PracticePanel, BringsTheNewestMomentIntoView) {
  PracticeState state = begun_practice();
  static_cast<void>(state.apply(PracticeToggleLens{}));
  static_cast<void>(state.apply(PracticeToggleFacilitator{}));
  pick(state, "n0#comfort");
  Stage screen(std::move(state), {.reduced_motion = true}, {900.0F, 520.0F});
  screen.window.frames(5, screen.draw());
  const SeenText* newest = nullptr;
  for (const SeenText& seen : screen.window.seen().texts) {
    newest = seen.text == "comfort!" ? &seen : newest;
  }
  ASSERT_NE(newest, nullptr);
  EXPECT_TRUE(newest->clip.contains(newest->area, 1.0F));
}

}  // namespace
}  // namespace attune::ui
