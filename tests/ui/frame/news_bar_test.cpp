#include "ui/frame/news_bar.h"

#include <gtest/gtest.h>

#include "support/headless_ui.h"

namespace attune::ui {
namespace {

auto bar(const NewsView& view, float width) {
  return [view, width](const Ui& ui) {
    return draw_news_bar(ui, view, Rect::of({20.0F, 20.0F}, width, 600.0F));
  };
}

TEST(NewsBar, TellsAndIsClosed) {
  const NewsView view = {.text = "The file has changed.", .lasting = false};
  test::HeadlessUi window;
  window.frames(2, bar(view, 900.0F));
  EXPECT_NE(window.seen().text("The file has changed."), nullptr);
  EXPECT_TRUE(window.click_label("Close", bar(view, 900.0F)));
}

TEST(NewsBar, StaysWithoutAButtonUntilSomethingIsMended) {
  test::HeadlessUi window;
  window.frames(2, bar({.text = "line 12, column 7: no.", .lasting = true}, 900.0F));
  EXPECT_EQ(window.seen().item("Close"), nullptr);
}

TEST(NewsBar, TakesTheRoomItNeeds) {
  test::HeadlessUi window;
  const NewsView view = {.text = std::string(400, 'a') + " " + std::string(400, 'b')};
  window.frame([&](const Ui& ui) {
    EXPECT_EQ(news_bar_height(ui, {}, 900.0F), 0.0F);
    EXPECT_GT(news_bar_height(ui, view, 400.0F), news_bar_height(ui, view, 900.0F));
  });
}

}  // namespace
}  // namespace attune::ui
