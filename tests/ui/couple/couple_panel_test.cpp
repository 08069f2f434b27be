#include "ui/couple/couple_panel.h"

#include <gtest/gtest.h>

#include "support/headless_ui.h"
#include "ui/couple/couple_state.h"

namespace attune::ui {
namespace {

/// Draws and applies, as the program does.
struct Page {
  CoupleState& state;
  Rect content;

  CoupleAction operator()(const Ui& ui) const {
    const CoupleAction action = draw_couple_panel(ui, state.view(), state.loop(), content);
    state.apply(action);
    return action;
  }
};

CoupleState opened() {
  constexpr int kSmallMap = 64;
  CoupleState state(1, kSmallMap);
  state.open(nullptr);
  return state;
}

bool shows(const test::HeadlessUi& window, std::string_view part) {
  for (const SeenText& text : window.seen().texts) {
    if (std::string_view(text.text).find(part) != std::string_view::npos) {
      return true;
    }
  }
  return false;
}

const Rect kLarge = {{258.0F, 26.0F}, {1408.0F, 874.0F}};
const Rect kMiddling = {{258.0F, 26.0F}, {1248.0F, 694.0F}};
const Rect kSmall = {{10.0F, 10.0F}, {630.0F, 630.0F}};

TEST(CouplePanel, ALargeWindowShowsEverythingAtOnce) {
  CoupleState state = opened();
  state.work_out_all();
  test::HeadlessUi window({}, {1440.0F, 900.0F});
  window.frames(3, Page{state, kLarge});
  for (const char* part :
       {"What would change this?", "One talk: what they feel", "Who circles: by what they bring",
        "makes sense of it", "They go round", "who asks", "one reaches", "minute 20"}) {
    EXPECT_TRUE(shows(window, part)) << part;
  }
}

TEST(CouplePanel, ShowsTheLoopInFullBesideTheDialsThatWereAskedForInASmallerWindow) {
  CoupleState state = opened();
  state.apply(CoupleSelectPreset{3});
  const auto bottom_of_page = [&] {
    test::HeadlessUi window({}, {1280.0F, 720.0F});
    window.frames(3, Page{state, kMiddling});
    const SeenText* minute = window.seen().text("as at minute 20 of their talk");
    EXPECT_NE(minute, nullptr);
    return minute == nullptr ? 0.0F : minute->area.max.y;
  };
  const float expected = bottom_of_page();
  state.apply(CoupleSelectPart{CouplePart::kDials});
  EXPECT_FLOAT_EQ(bottom_of_page(), expected);
}

TEST(CouplePanel, AMiddlingOneShowsTheDialsAndOnePart) {
  CoupleState state = opened();
  test::HeadlessUi window({}, {1280.0F, 720.0F});
  window.frames(3, Page{state, kMiddling});
  EXPECT_TRUE(shows(window, "makes sense of it"));
  EXPECT_FALSE(shows(window, "Who circles"));
  window.click_label("Maps", Page{state, kMiddling});
  window.frames(2, Page{state, kMiddling});
  EXPECT_TRUE(shows(window, "Who circles"));
}

TEST(CouplePanel, ASmallOneShowsOnePartAtATime) {
  CoupleState state = opened();
  test::HeadlessUi window({}, {640.0F, 640.0F});
  window.frames(3, Page{state, kSmall});
  EXPECT_FALSE(shows(window, "makes sense of it"));
  window.click_label("Change", Page{state, kSmall});
  window.frames(2, Page{state, kSmall});
  EXPECT_TRUE(shows(window, "makes sense of it"));
}

TEST(CouplePanel, APresetIsOnePressAway) {
  CoupleState state = opened();
  test::HeadlessUi window({}, {1440.0F, 900.0F});
  const Page page{state, kLarge};
  window.click_label("Begin with: one reaches, one retreats", page);
  window.click_label("both protest", page);
  EXPECT_EQ(state.view().preset, 3);
  window.frames(2, page);
  window.click_label("Answer: as set below", page);
  window.click_label("comforts and stays", page);
  EXPECT_EQ(state.view().answer, 0);
  EXPECT_EQ(state.view().preset, -1);
}

TEST(CouplePanel, EverythingShownCanBeSaved) {
  CoupleState state = opened();
  test::HeadlessUi window({}, {1440.0F, 900.0F});
  std::vector<session::ExportRequest> saved;
  const auto page = [&](const Ui& ui) {
    auto wanted = state.apply(draw_couple_panel(ui, state.view(), state.loop(), kLarge));
    if (wanted) {
      saved.push_back(*std::move(wanted));
    }
  };
  window.frames(2, page);
  for (const char* menu :
       {"Save “One talk: what they feel”", "Save “Who circles: by what they bring”"}) {
    window.click_label(menu, page);
    window.click_label("Numbers (CSV)", page);
    window.frames(2, page);
  }
  ASSERT_EQ(saved.size(), 2U);
  EXPECT_EQ(saved[0].name, "one-talk-what-they-feel");
  EXPECT_EQ(saved[1].name, "who-circles-by-what-they-bring");
  window.click_label("Save as a page", page);
  ASSERT_EQ(saved.size(), 3U);
  EXPECT_TRUE(std::holds_alternative<session::ReportExport>(saved[2].content));
}

TEST(CouplePanel, TheMinuteOfTheTalkIsSought) {
  CoupleState state = opened();
  test::HeadlessUi window({}, {1440.0F, 900.0F});
  const Page page{state, kLarge};
  window.frames(2, page);
  const Rect rail = window.seen().item("Minute of their talk")->area;
  window.click({rail.max.x - 12.0F, rail.centre().y}, page);
  EXPECT_EQ(state.view().minute, 60);
}

TEST(CouplePanel, KeepingAPutsItBesideEveryDial) {
  CoupleState state = opened();
  test::HeadlessUi window({}, {1440.0F, 900.0F});
  window.click_label("Keep this to compare", Page{state, kLarge});
  EXPECT_TRUE(state.view().pinned);
  window.frames(2, Page{state, kLarge});
  EXPECT_TRUE(shows(window, "Stop comparing"));
}

TEST(CouplePanel, ADialIsDraggedAndTheCoupleFollows) {
  CoupleState state = opened();
  test::HeadlessUi window({}, {1440.0F, 900.0F});
  const Page page{state, kLarge};
  window.frames(2, page);
  const SeenItem* dial = window.seen().item("makes sense of it");
  ASSERT_NE(dial, nullptr);
  const Rect rail = dial->area;
  window.drag({rail.min.x + 12.0F, rail.centre().y}, {rail.max.x - 14.0F, rail.centre().y}, page);
  EXPECT_GT(state.study().setting.stance.validation, 0.8);
}

TEST(CouplePanel, TheCoupleIsDraggedInTheMap) {
  CoupleState state = opened();
  test::HeadlessUi window({}, {1440.0F, 900.0F});
  const Page page{state, kLarge};
  window.frames(2, page);
  const SeenItem* handle = window.seen().item("these two: drag them");
  ASSERT_NE(handle, nullptr);
  const ImVec2 from = handle->area.centre();
  window.drag(from, {from.x - 150.0F, from.y}, page);
  EXPECT_LT(state.study().setting.couple.bidder.anxiety, 4.0);
}

}  // namespace
}  // namespace attune::ui
