#include "ui/compare/compare_panel.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <tuple>

#include "support/evening.h"
#include "support/headless_ui.h"
#include "support/screen_checks.h"
#include "ui/compare/compare_state.h"

namespace attune::ui {
namespace {

// The screen as the window shows it, without the rail.
class CompareScreen {
 public:
  explicit CompareScreen(ImVec2 size = {1440.0F, 900.0F}, const Look& look = {})
      : size_(size), window_(look, size) {
    state_.open(test::compared("are-we-okay"), {});
  }

  CompareAction draw(const Ui& ui) {
    const float rail = ui.px(size_.x < ui.px(1000.0F) ? 72.0F : 226.0F);
    const Rect content = {{rail + ui.px(32.0F), ui.px(26.0F)},
                          {size_.x - ui.px(32.0F), size_.y - ui.px(26.0F)}};
    return draw_compare_panel(ui, state_.view(), state_.loops(), content, size_.y);
  }
  auto drawer() {
    return [this](const Ui& ui) { return draw(ui); };
  }

  ImVec2 size_;
  test::HeadlessUi window_;
  CompareState state_;
};

TEST(ComparePanel, AsksForNothingByItself) {
  CompareScreen screen;
  EXPECT_TRUE(std::holds_alternative<std::monostate>(screen.window_.frames(3, screen.drawer())));
}

TEST(ComparePanel, SaysWhyAWayComesToNoEnd) {
  CompareScreen screen;
  session::Comparison comparison = test::compared("are-we-okay");
  comparison.arms[1].weeks.clear();
  comparison.arms[1].sentence.clear();
  comparison.arms[1].end_text = "It comes to no end.";
  screen.state_.open(std::move(comparison), {});
  screen.state_.apply(CompareSeek{99});
  screen.state_.apply(CompareShowWeeks{});
  screen.window_.frames(3, screen.drawer());
  EXPECT_NE(screen.window_.seen().text("It comes to no end."), nullptr);
}

TEST(ComparePanel, StepsWithTheSpaceBar) {
  CompareScreen screen;
  EXPECT_TRUE(std::holds_alternative<CompareStep>(
      screen.window_.key(compat::Key::kSpace, screen.drawer())));
}

TEST(ComparePanel, ObeysItsLetterKeys) {
  CompareScreen screen;
  EXPECT_TRUE(std::holds_alternative<CompareTogglePlay>(screen.window_.type("p", screen.drawer())));
  EXPECT_TRUE(std::holds_alternative<CompareBack>(screen.window_.type("b", screen.drawer())));
  const CompareAction third = screen.window_.type("3", screen.drawer());
  ASSERT_TRUE(std::holds_alternative<CompareFocus>(third));
  EXPECT_EQ(std::get<CompareFocus>(third).arm, 2);
}

TEST(ComparePanel, PractisesWithEnter) {
  CompareScreen screen;
  const auto action = screen.window_.key(compat::Key::kEnter, screen.drawer());
  EXPECT_TRUE(std::holds_alternative<ComparePractise>(action));
}

TEST(ComparePanel, ShowsTheWeeksWhereTheyAreAskedFor) {
  CompareScreen screen;
  const auto action = screen.window_.click_label("Show the weeks", screen.drawer());
  EXPECT_TRUE(std::holds_alternative<CompareShowWeeks>(action));
}

TEST(ComparePanel, FocusesACardThatIsClicked) {
  CompareScreen screen;
  screen.state_.apply(CompareSeek{1});
  const auto action = screen.window_.click_label("walks away", screen.drawer());
  ASSERT_TRUE(std::holds_alternative<CompareFocus>(action));
  EXPECT_EQ(std::get<CompareFocus>(action).arm, 3);
}

TEST(ComparePanel, OffersTheTwoWaysOnAtTheEnd) {
  CompareScreen screen;
  screen.state_.apply(CompareSeek{99});
  screen.state_.apply(CompareShowWeeks{});
  EXPECT_TRUE(std::holds_alternative<CompareAnotherEvening>(
      screen.window_.click_label("See another evening", screen.drawer())));
  EXPECT_TRUE(std::holds_alternative<ComparePractise>(
      screen.window_.click_label("Answer it yourself", screen.drawer())));
}

TEST(ComparePanel, ReachesEverythingWithTheTabKey) {
  CompareScreen screen;
  std::set<std::string> reached;
  for (int i = 0; i < 30; ++i) {
    screen.window_.tab(screen.drawer());
    if (const SeenItem* item = screen.window_.seen().focused()) {
      reached.insert(item->label);
    }
  }
  for (const char* label : {"Show the weeks", "Answer it yourself", "Play (P)"}) {
    EXPECT_TRUE(reached.contains(label)) << label;
  }
}

TEST(ComparePanel, ShowsTwoArmsAtATimeInANarrowWindow) {
  CompareScreen screen({1024.0F, 700.0F}, {.scale = 1.5F});
  screen.state_.apply(CompareSeek{1});
  screen.window_.frames(2, screen.drawer());
  EXPECT_NE(screen.window_.seen().item("comforts and stays"), nullptr);
  EXPECT_EQ(screen.window_.seen().item("walks away"), nullptr);
  screen.state_.apply(CompareFocus{3});
  screen.window_.frames(2, screen.drawer());
  EXPECT_NE(screen.window_.seen().item("walks away"), nullptr);
}

// Window size, text scale, and how far the evening has gone (-1: the weeks).
using Place = std::tuple<ImVec2, float, int>;

class ComparePanelAtEverySize : public ::testing::TestWithParam<Place> {};

TEST_P(ComparePanelAtEverySize, CutsNoText) {
  const auto& [size, scale, turn] = GetParam();
  CompareScreen screen(size, {.scale = scale, .reduced_motion = true});
  screen.state_.apply(CompareSeek{turn < 0 ? 99 : turn});
  if (turn < 0) {
    screen.state_.apply(CompareShowWeeks{});
  }
  screen.state_.advance(10.0, true, 0.0);
  screen.window_.frames(3, screen.drawer());
  ASSERT_GT(screen.window_.seen().texts.size(), 10U);
  const bool scrolls = size.y / scale < 560.0F;
  test::expect_no_text_is_cut(screen.window_.seen(), size, scrolls);
}

INSTANTIATE_TEST_SUITE_P(
    Sizes, ComparePanelAtEverySize,
    ::testing::Combine(::testing::Values(ImVec2(1440, 900), ImVec2(1280, 720), ImVec2(1920, 1080)),
                       ::testing::Values(1.0F, 1.5F), ::testing::Values(0, 1, 3, -1)));

TEST(ComparePanel, LetsTheEveningScrollWhereAWindowIsTooLowForIt) {
  CompareScreen screen({1440.0F, 900.0F}, {.scale = 2.0F, .reduced_motion = true});
  screen.state_.apply(CompareSeek{2});
  screen.state_.advance(10.0, true, 0.0);
  screen.window_.frames(3, screen.drawer());
  const SeenText* pace = screen.window_.seen().text("slowing");
  ASSERT_NE(pace, nullptr);
  EXPECT_GT(pace->area.max.y, pace->clip.max.y);
  for (int i = 0; i < 4; ++i) {
    screen.window_.key(compat::Key::kPageDown, screen.drawer());
    screen.window_.frames(20, screen.drawer());
  }
  pace = screen.window_.seen().text("slowing");
  ASSERT_NE(pace, nullptr);
  EXPECT_LE(pace->area.max.y, pace->clip.max.y);
}

}  // namespace
}  // namespace attune::ui
