#include "ui/cycle/cycle_panel.h"

#include <gtest/gtest.h>

#include <set>

#include "support/cycle_talks.h"
#include "support/headless_ui.h"
#include "ui/cycle/cycle_layout.h"
#include "ui/cycle/cycle_state.h"

namespace attune::ui {
namespace {

struct WindowCase {
  ImVec2 size;
  float scale;
};

const WindowCase kWindows[] = {{{1440.0F, 900.0F}, 1.0F},
                               {{1280.0F, 720.0F}, 1.0F},
                               {{1024.0F, 640.0F}, 1.0F},
                               {{1440.0F, 900.0F}, 1.5F},
                               {{1440.0F, 900.0F}, 2.0F}};

/// What the frame leaves to a screen.
Rect content_of(const WindowCase& window) {
  const float width = window.size.x / window.scale;
  const float left = width < 1000.0F ? 94.0F : 258.0F;
  const float right = width < 1000.0F ? 22.0F : 32.0F;
  const Rect whole{{0.0F, 0.0F}, window.size};
  return whole.without_left(left * window.scale)
      .without_right(right * window.scale)
      .grown(0.0F, -26.0F * window.scale);
}

CycleState opened(const session::Practice* practice = nullptr) {
  CycleState state;
  state.open(practice, false);
  return state;
}

/// Draws and applies, as the program does.
struct Screen {
  CycleState& state;
  Rect content;

  CycleAction operator()(const Ui& ui) const {
    const CycleAction action = draw_cycle_panel(ui, state.view(), state.loop(), content);
    state.apply(action);
    return action;
  }
};

void expect_nothing_cut(const test::HeadlessUi& window, const Rect& content) {
  for (const SeenText& text : window.seen().texts) {
    // What has scrolled away is cut at the top or bottom; nothing ever is at the sides.
    EXPECT_GE(text.area.min.x, text.clip.min.x - 1.0F) << text.text;
    EXPECT_LE(text.area.max.x, text.clip.max.x + 1.0F) << text.text;
    EXPECT_GE(text.area.min.x, content.min.x - 1.0F) << text.text;
    EXPECT_LE(text.area.max.x, content.max.x + 1.0F) << text.text;
    EXPECT_EQ(text.text.find("…"), std::string::npos) << text.text;
    EXPECT_EQ(text.text.find("..."), std::string::npos) << text.text;
  }
}

TEST(CyclePanel, CutsNoWordInAnyWindow) {
  const session::Practice practice = test::answered_practice();
  for (const WindowCase& size : kWindows) {
    test::HeadlessUi window({.scale = size.scale}, size.size);
    CycleState state = opened(&practice);
    const Screen screen{state, content_of(size)};
    for (int source = 0; source < 5; ++source) {
      for (const CyclePart part : {CyclePart::kLoop, CyclePart::kTalk, CyclePart::kWeeks}) {
        for (const int moment : {0, 2, 9, 24, 60}) {
          state.apply(CycleSelectSource{source});
          state.apply(CycleSelectPart{part});
          state.apply(CycleSeek{moment});
          state.apply(CycleSelectTalkPair{moment > 5 ? TalkPair::kDone : TalkPair::kFelt});
          state.advance(1.7, false, 1.0);
          window.frames(2, screen);
          SCOPED_TRACE(::testing::Message()
                       << size.size.x << "x" << size.size.y << " scale " << size.scale << " source "
                       << source << " moment " << moment << " part " << static_cast<int>(part));
          expect_nothing_cut(window, screen.content);
        }
      }
    }
  }
}

TEST(CyclePanel, ShowsEverythingWithoutScrollingInAnOrdinaryWindow) {
  for (const WindowCase& size : {kWindows[0], kWindows[1], kWindows[2]}) {
    test::HeadlessUi window({.scale = size.scale}, size.size);
    CycleState state = opened();
    const Screen screen{state, content_of(size)};
    window.frames(3, screen);
    for (const SeenText& text : window.seen().texts) {
      EXPECT_TRUE(text.clip.contains(text.area, 1.0F)) << text.text;
      EXPECT_TRUE(screen.content.contains(text.area, 1.0F)) << text.text;
    }
  }
}

TEST(CyclePanel, ShowsTheLoopInOnePieceInALowWindow) {
  for (const ImVec2 size : {ImVec2(1440.0F, 900.0F), ImVec2(1024.0F, 640.0F)}) {
    test::HeadlessUi window({.scale = 2.0F}, size);
    const session::Practice practice = test::answered_practice();
    CycleState state = opened(&practice);
    const Screen screen{state, content_of({size, 2.0F})};
    window.frames(3, screen);
    for (const char* word : {"what shows", "what is felt", "Tom", "Ines"}) {
      const SeenText* text = window.seen().text(word);
      ASSERT_NE(text, nullptr) << word;
      EXPECT_TRUE(text->clip.contains(text->area, 1.0F)) << word << " at " << size.x;
    }
  }
}

TEST(CyclePanel, SaysWhatItIsAndWhatItIsNot) {
  test::HeadlessUi window({}, {1440.0F, 900.0F});
  CycleState state = opened();
  window.frames(2, Screen{state, content_of(kWindows[0])});
  EXPECT_NE(window.seen().text("The cycle"), nullptr);
  EXPECT_NE(window.seen().text("The pattern is the problem, not either of you. Here: one way of "
                               "answering, kept up for an hour."),
            nullptr);
  EXPECT_NE(
      window.seen().text("A teaching model of an imagined couple, not a forecast: it leaves "
                         "out most of what two people are. If one of you is afraid of the other, "
                         "leave this aside and talk to somebody you trust."),
      nullptr);
  const SeenText* caveat =
      window.seen().text("if every talk went like this one, for this imagined couple");
  const SeenText* outlook = window.seen().text("Less safe before long, and the question grows.");
  ASSERT_NE(caveat, nullptr);
  ASSERT_NE(outlook, nullptr);
  EXPECT_LT(caveat->area.max.y, outlook->area.min.y);
}

TEST(CyclePanel, ReachesEverythingByTab) {
  for (const WindowCase& size : {kWindows[0], kWindows[2]}) {
    test::HeadlessUi window({.scale = size.scale}, size.size);
    CycleState state = opened();
    const Screen screen{state, content_of(size)};
    window.frames(2, screen);
    std::set<std::string> reached;
    const std::size_t count = window.seen().items.size();
    for (std::size_t i = 0; i < count; ++i) {
      window.tab(screen);
      if (const SeenItem* item = window.seen().focused()) {
        reached.insert(item->label);
      }
    }
    EXPECT_EQ(reached.size(), count);
    EXPECT_TRUE(reached.contains("walks away"));
    EXPECT_TRUE(reached.contains("Time in this talk"));
  }
}

TEST(CyclePanel, SelectsASourceByKeyboard) {
  test::HeadlessUi window({}, {1440.0F, 900.0F});
  CycleState state = opened();
  const Screen screen{state, content_of(kWindows[0])};
  window.tab(screen);
  ASSERT_NE(window.seen().focused(), nullptr);
  EXPECT_EQ(window.seen().focused()->label, "comforts and stays");
  window.key(compat::Key::kSpace, screen);
  EXPECT_EQ(state.view().source, 0);
  EXPECT_FALSE(state.view().playing);  // Space was the tab's
}

TEST(CyclePanel, PlaysAndStopsWithSpace) {
  test::HeadlessUi window({}, {1440.0F, 900.0F});
  CycleState state = opened();
  const Screen screen{state, content_of(kWindows[0])};
  window.frames(2, screen);
  window.key(compat::Key::kSpace, screen);
  EXPECT_TRUE(state.view().playing);
  window.key(compat::Key::kSpace, screen);
  EXPECT_FALSE(state.view().playing);
}

TEST(CyclePanel, StepsWithTheArrows) {
  test::HeadlessUi window({}, {1440.0F, 900.0F});
  CycleState state = opened();
  const Screen screen{state, content_of(kWindows[0])};
  window.frames(2, screen);
  window.key(compat::Key::kRight, screen);
  window.key(compat::Key::kRight, screen);
  EXPECT_EQ(state.view().moment, 2);
  window.key(compat::Key::kLeft, screen);
  EXPECT_EQ(state.view().moment, 1);
}

TEST(CyclePanel, MovesTheSliderWithArrowsAndPlaysFromIt) {
  test::HeadlessUi window({}, {1440.0F, 900.0F});
  CycleState state = opened();
  const Screen screen{state, content_of(kWindows[0])};
  for (int i = 0; i < 12; ++i) {
    window.tab(screen);
    if (window.seen().focused() != nullptr &&
        window.seen().focused()->label == "Time in this talk") {
      break;
    }
  }
  window.key(compat::Key::kRight, screen);
  EXPECT_EQ(state.view().moment, 1);
  window.key(compat::Key::kEnd, screen);
  EXPECT_EQ(state.view().moment, 60);
  window.key(compat::Key::kHome, screen);
  EXPECT_EQ(state.view().moment, 0);
  window.key(compat::Key::kSpace, screen);
  EXPECT_TRUE(state.view().playing);
}

TEST(CyclePanel, ChangesPairsAndPartsByMouse) {
  test::HeadlessUi window({}, {1440.0F, 900.0F});
  CycleState state = opened();
  const Screen wide{state, content_of(kWindows[0])};
  window.click_label("done", wide);
  EXPECT_EQ(state.view().talk_pair, TalkPair::kDone);
  window.click_label("effort", wide);
  EXPECT_EQ(state.view().weeks_pair, WeeksPair::kEffort);
  const Screen narrow{state, content_of(kWindows[2])};
  window.resize(kWindows[2].size);
  window.click_label("The weeks", narrow);
  EXPECT_EQ(state.view().part, CyclePart::kWeeks);
  window.click_label("One moment on", narrow);
  EXPECT_EQ(state.view().moment, 1);
}

TEST(CyclePanel, OffersNoPracticeInWhichNothingWasSaidYet) {
  const session::Practice silent = test::unanswered_practice();
  EXPECT_EQ(opened(&silent).view().sources.size(), 4U);
  const session::Practice begun = test::answered_practice();
  EXPECT_EQ(opened(&begun).view().sources.back(), "your practice");
}

TEST(CyclePanel, SaysWhatWillStandWhereNobodyAnsweredYet) {
  const session::Practice practice = test::asked_practice();
  test::HeadlessUi window({}, {1440.0F, 900.0F});
  CycleState state = opened(&practice);
  window.frames(2, Screen{state, content_of(kWindows[0])});
  bool said = false;
  for (const SeenText& text : window.seen().texts) {
    said = said || text.text.starts_with("Once somebody has answered");
  }
  EXPECT_TRUE(said);
  EXPECT_EQ(window.seen().text("if every talk went like this one, for this imagined couple"),
            nullptr);
}

TEST(CycleLayout, KeepsTheCardsApart) {
  test::HeadlessUi window;
  window.frame([](const Ui& ui) {
    for (const ImVec2 size : {ImVec2(1150.0F, 660.0F), ImVec2(990.0F, 500.0F)}) {
      const Rect area = Rect::of({10.0F, 10.0F}, size.x, size.y);
      const CycleLayout layout = lay_out_cards(ui, area);
      EXPECT_FALSE(layout.one_card);
      for (const Rect& card : {layout.loop, layout.talk, layout.weeks}) {
        EXPECT_TRUE(area.contains(card, 0.5F));
      }
      EXPECT_FALSE(layout.loop.overlaps(layout.talk));
      EXPECT_FALSE(layout.loop.overlaps(layout.weeks));
      EXPECT_FALSE(layout.talk.overlaps(layout.weeks));
      EXPECT_TRUE(layout.loop.contains(layout.transport));
    }
    EXPECT_TRUE(lay_out_cards(ui, Rect::of({0.0F, 0.0F}, 734.0F, 400.0F)).one_card);
  });
}

}  // namespace
}  // namespace attune::ui
