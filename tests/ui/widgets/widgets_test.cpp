// What holds for the small widgets that need no file of their own: icons, avatars, chips, rail
// items and tooltips.
#include <gtest/gtest.h>

#include "support/drawn.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/nav_item.h"
#include "ui/widgets/number_chip.h"

namespace attune::ui {
namespace {

const ImVec2 kCentre(200.0F, 200.0F);

TEST(Icon, EveryOneFitsItsBoxAndIsCentred) {
  test::HeadlessUi window({.scale = 2.0F});
  for (int i = 0; i < kIconCount; ++i) {
    const test::Drawn drawn = test::drawn_by(
        window, [&](const Ui& ui) { draw_icon(ui, static_cast<Icon>(i), kCentre, rgb(0)); });
    const Rect box = Rect{kCentre, kCentre}.grown(24.0F);
    EXPECT_GT(drawn.triangles, 0U) << i;
    EXPECT_TRUE(box.contains(drawn.bounds(), 2.0F)) << i;
    EXPECT_NEAR(drawn.bounds().centre().x, kCentre.x, 4.0F) << i;
    EXPECT_NEAR(drawn.bounds().centre().y, kCentre.y, 4.0F) << i;
  }
}

TEST(Avatar, HoldsItsInitial) {
  test::HeadlessUi window;
  const test::Drawn drawn =
      test::drawn_by(window, [](const Ui& ui) { draw_avatar(ui, kCentre, Partner::kSecond, "S"); });
  EXPECT_TRUE(drawn.has(palette_of(Theme::kLight).second));
  EXPECT_TRUE(Rect({kCentre, kCentre}).grown(17.0F).contains(window.seen().text("S")->area));
}

TEST(Marker, IsARingForTheFirstPartnerAndASquareForTheSecond) {
  test::HeadlessUi window;
  const auto vertices = [&](Partner partner) {
    return test::drawn_by(window,
                          [&](const Ui& ui) {
                            draw_marker(ui, kCentre, partner, 3.6F, ui.palette.of(partner));
                          })
        .has(palette_of(Theme::kLight).surface);
  };
  EXPECT_TRUE(vertices(Partner::kFirst)) << "a ring is hollow";
  EXPECT_FALSE(vertices(Partner::kSecond)) << "a square is full";
}

TEST(NumberChip, ShowsItsDigitInTheMiddle) {
  test::HeadlessUi window;
  window.frame([](const Ui& ui) { draw_number_chip(ui, {100.0F, 100.0F}, 3); });
  const SeenText* digit = window.seen().text("3");
  ASSERT_NE(digit, nullptr);
  EXPECT_NEAR(digit->area.centre().x, 112.0F, 1.0F);
  EXPECT_NEAR(digit->area.centre().y, 112.0F, 1.0F);
}

TEST(NavItem, IsPressedByMouseAndKeyboardAndShowsItsLabel) {
  test::HeadlessUi window;
  const auto draw = [](const Ui& ui) {
    return draw_nav_item(ui, {.id = "home",
                              .area = Rect::of({14.0F, 88.0F}, 198.0F, 44.0F),
                              .label = "Home",
                              .selected = true});
  };
  EXPECT_TRUE(window.click_label("Home", draw));
  EXPECT_TRUE(window.press({"home"}, draw));
  EXPECT_NE(window.seen().text("Home"), nullptr);
}

TEST(NavItem, TellsItsNameInATooltipWhereThereIsOnlyRoomForTheIcon) {
  test::HeadlessUi window;
  const auto draw = [](const Ui& ui) {
    return draw_nav_item(ui, {.id = "home",
                              .area = Rect::of({14.0F, 88.0F}, 44.0F, 44.0F),
                              .label = "Home",
                              .icon_only = true});
  };
  window.frames(2, draw);
  EXPECT_EQ(window.seen().text("Home"), nullptr);
  window.move_mouse({30.0F, 100.0F});
  window.frames(3, draw);
  EXPECT_NE(window.seen().text("Home"), nullptr);
  window.move_mouse({600.0F, 600.0F});
  window.frames(3, draw);
  EXPECT_EQ(window.seen().text("Home"), nullptr);
  window.tab(draw);
  ASSERT_NE(window.seen().text("Home"), nullptr) << "the keyboard deserves it too";
  EXPECT_GE(window.seen().text("Home")->area.min.x, 58.0F) << "it would hide the item";
}

}  // namespace
}  // namespace attune::ui
