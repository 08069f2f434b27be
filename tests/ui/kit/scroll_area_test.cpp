#include "ui/kit/scroll_area.h"

#include <gtest/gtest.h>

#include "support/headless_ui.h"
#include "ui/kit/text.h"

namespace attune::ui {
namespace {

const Rect kArea = Rect::of({100.0F, 100.0F}, 300.0F, 200.0F);

enum class Shown { kAsItIs, kEnd };

auto draw_lines(int count, Shown shown = Shown::kAsItIs) {
  return [=](const Ui& ui) {
    ScrollArea scroll(ui, "lines", kArea);
    float y = scroll.content().min.y;
    for (int i = 0; i < count; ++i, y += ui.px(30.0F)) {
      draw_text(ui, {scroll.content().min.x, y}, Type::kBody, rgb(0),
                i == count - 1 ? "last" : "line");
    }
    scroll.set_bottom(y);
    if (shown == Shown::kEnd) {
      scroll.bring_into_view(y - ui.px(30.0F), y, false);
    }
  };
}

TEST(ScrollArea, ClipsWhatItHoldsToItsArea) {
  test::HeadlessUi window;
  window.frames(3, draw_lines(20));
  for (const SeenText& text : window.seen().texts) {
    EXPECT_TRUE(kArea.contains(text.clip, 1.0F));
  }
  EXPECT_GT(window.seen().text("last")->area.min.y, kArea.max.y);
}

TEST(ScrollArea, ShowsTheEndWhenAsked) {
  test::HeadlessUi window;
  window.frames(4, draw_lines(20, Shown::kEnd));
  EXPECT_LE(window.seen().text("last")->area.max.y, kArea.max.y + 1.0F);
  EXPECT_GT(window.seen().text("last")->area.min.y, kArea.min.y);
}

TEST(ScrollArea, KnowsWhenItsHeightChanged) {
  test::HeadlessUi window;
  bool resized = false;
  float height = 200.0F;
  const auto draw = [&](const Ui& ui) {
    ScrollArea scroll(ui, "lines", Rect::of({100.0F, 100.0F}, 300.0F, height));
    resized = scroll.resized();
    scroll.set_bottom(scroll.content().max.y);
  };
  window.frames(3, draw);
  EXPECT_FALSE(resized);
  height = 150.0F;
  window.frames(1, draw);
  EXPECT_TRUE(resized);
  window.frames(1, draw);
  EXPECT_FALSE(resized);
}

TEST(ScrollArea, FollowsTheWheel) {
  test::HeadlessUi window;
  const auto draw = draw_lines(20);
  window.move_mouse(kArea.centre());
  window.frames(3, draw);
  const float before = window.seen().text("last")->area.min.y;
  compat::add_mouse_wheel(-2.0F);
  window.frames(2, draw);
  EXPECT_LT(window.seen().text("last")->area.min.y, before);
}

}  // namespace
}  // namespace attune::ui
