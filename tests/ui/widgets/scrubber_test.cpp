#include "ui/widgets/scrubber.h"

#include <gtest/gtest.h>

#include "support/headless_ui.h"

namespace attune::ui {
namespace {

const Rect kArea = Rect::of({100.0F, 100.0F}, 400.0F, 44.0F);
constexpr int kTurns = 9;

/// Draws the slider and keeps the turn that the person chose.
struct Slider {
  int turn = 3;
  std::optional<int> operator()(const Ui& ui) {
    const auto wanted =
        draw_scrubber(ui, {.id = "turns", .area = kArea, .turns = kTurns, .turn = turn});
    turn = wanted.value_or(turn);
    return wanted;
  }
};

ImVec2 stop(int turn) {
  return {kArea.min.x + 12.0F + (kArea.width() - 24.0F) * static_cast<float>(turn) / (kTurns - 1),
          kArea.centre().y};
}

TEST(Scrubber, MovesToTheStopThatIsClicked) {
  test::HeadlessUi window;
  Slider slider;
  const auto draw = [&](const Ui& ui) { return slider(ui); };
  EXPECT_EQ(window.frame(draw), std::nullopt);
  window.click(stop(7), draw);
  EXPECT_EQ(slider.turn, 7);
}

TEST(Scrubber, FollowsTheMouseAndStopsAtItsEnds) {
  test::HeadlessUi window;
  Slider slider;
  const auto draw = [&](const Ui& ui) { return slider(ui); };
  window.drag(stop(2), stop(6), draw);
  EXPECT_EQ(slider.turn, 6);
  window.drag(stop(6), {5000.0F, 120.0F}, draw);
  EXPECT_EQ(slider.turn, kTurns - 1);
  window.drag(stop(8), {-5000.0F, 120.0F}, draw);
  EXPECT_EQ(slider.turn, 0);
}

TEST(Scrubber, IsMovedByArrowsHomeAndEndWhileItHasTheFocus) {
  test::HeadlessUi window;
  Slider slider;
  const auto draw = [&](const Ui& ui) { return slider(ui); };
  window.tab(draw);
  ASSERT_NE(window.seen().focused(), nullptr);
  window.key(compat::Key::kRight, draw);
  EXPECT_EQ(slider.turn, 4);
  window.key(compat::Key::kLeft, draw);
  window.key(compat::Key::kLeft, draw);
  EXPECT_EQ(slider.turn, 2);
  window.key(compat::Key::kEnd, draw);
  EXPECT_EQ(slider.turn, kTurns - 1);
  window.key(compat::Key::kRight, draw);
  EXPECT_EQ(slider.turn, kTurns - 1);
  window.key(compat::Key::kHome, draw);
  EXPECT_EQ(slider.turn, 0);
}

TEST(Scrubber, KeepsTheFocusWhileArrowsMoveItEvenBesideOtherItems) {
  test::HeadlessUi window;
  Slider slider;
  const auto draw = [&](const Ui& ui) {
    slider(ui);
    static_cast<void>(
        hit(ui, {.id = "next", .area = Rect::of({540.0F, 100.0F}, 44.0F, 44.0F), .label = "next"}));
  };
  window.frames(3, draw);
  while (window.seen().focused() == nullptr || window.seen().focused()->label != "Turn") {
    window.tab(draw);
  }
  window.key(compat::Key::kRight, draw);
  window.key(compat::Key::kRight, draw);
  EXPECT_EQ(slider.turn, 5);
  ASSERT_NE(window.seen().focused(), nullptr);
  EXPECT_EQ(window.seen().focused()->label, "Turn");
}

TEST(Scrubber, IgnoresTheArrowsWithoutTheFocus) {
  test::HeadlessUi window;
  Slider slider;
  const auto draw = [&](const Ui& ui) { return slider(ui); };
  window.click({900.0F, 600.0F}, draw);
  EXPECT_EQ(window.key(compat::Key::kRight, draw), std::nullopt);
}

TEST(Scrubber, HasNowhereToGoWithASingleTurn) {
  test::HeadlessUi window;
  const auto draw = [](const Ui& ui) {
    return draw_scrubber(ui, {.id = "turns", .area = kArea, .turns = 1});
  };
  EXPECT_EQ(window.click(kArea.centre(), draw), std::nullopt);
}

}  // namespace
}  // namespace attune::ui
