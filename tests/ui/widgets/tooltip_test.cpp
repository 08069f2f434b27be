#include "ui/widgets/tooltip.h"

#include <gtest/gtest.h>

#include "support/headless_ui.h"

namespace attune::ui {
namespace {

constexpr std::string_view kText = "after your first reply";
const ImVec2 kWindow(800.0F, 600.0F);

/// Where the tooltip of an item at `item` stands while the mouse is over it.
Rect shown(const Rect& item, TooltipSide side, bool enabled = true) {
  test::HeadlessUi window({}, kWindow);
  const auto draw = [&](const Ui& ui) {
    const Hit state = hit(ui, {.id = "item", .area = item, .label = "item", .enabled = enabled});
    draw_tooltip(ui, state, {.text = kText, .clear_of = item, .side = side});
  };
  window.move_mouse(item.centre());
  window.frames(4, draw);
  const SeenText* text = window.seen().text(kText);
  return text == nullptr ? Rect{} : text->area;
}

TEST(Tooltip, StandsBelowItsItemAndCoversNothingBesideIt) {
  const Rect item = Rect::of({300.0F, 40.0F}, 60.0F, 44.0F);
  const Rect text = shown(item, TooltipSide::kBelow);
  EXPECT_GT(text.min.y, item.max.y);
  EXPECT_NEAR(text.centre().x, item.centre().x, 2.0F);
}

TEST(Tooltip, StandsAboveWhereThereIsNoRoomBelow) {
  const Rect item = Rect::of({300.0F, 540.0F}, 60.0F, 44.0F);
  const Rect text = shown(item, TooltipSide::kBelow);
  ASSERT_GT(text.width(), 0.0F);
  EXPECT_LT(text.max.y, item.min.y);
}

TEST(Tooltip, StandsAtTheRightOfAColumn) {
  const Rect item = Rect::of({14.0F, 200.0F}, 44.0F, 44.0F);
  const Rect text = shown(item, TooltipSide::kRight);
  EXPECT_GT(text.min.x, item.max.x);
  EXPECT_NEAR(text.centre().y, item.centre().y, 2.0F);
}

TEST(Tooltip, StaysInsideTheWindow) {
  const Rect corner = Rect::of({750.0F, 10.0F}, 44.0F, 44.0F);
  for (const TooltipSide side : {TooltipSide::kBelow, TooltipSide::kRight}) {
    EXPECT_TRUE((Rect{{0.0F, 0.0F}, kWindow}.contains(shown(corner, side))));
  }
}

TEST(Tooltip, SaysWhyAnItemCannotBePressed) {
  const Rect item = Rect::of({300.0F, 40.0F}, 60.0F, 44.0F);
  EXPECT_GT(shown(item, TooltipSide::kBelow, false).width(), 0.0F);
}

TEST(Tooltip, IsAloneTheFirstOneOfAFrame) {
  test::HeadlessUi window({}, kWindow);
  window.frames(3, [](const Ui& ui) {
    const Rect item = Rect::of({300.0F, 40.0F}, 60.0F, 44.0F);
    draw_tooltip(ui, {.pointed = true}, {.text = kText, .clear_of = item});
    draw_tooltip(ui, {.focused = true}, {.text = "another one", .clear_of = item});
  });
  EXPECT_NE(window.seen().text(kText), nullptr);
  EXPECT_EQ(window.seen().text("another one"), nullptr);
}

}  // namespace
}  // namespace attune::ui
