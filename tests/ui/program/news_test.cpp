#include "ui/program/news.h"

#include <gtest/gtest.h>

#include "support/headless_ui.h"

namespace attune::ui {
namespace {

const Rect kContent = Rect::of({20.0F, 20.0F}, 900.0F, 600.0F);

TEST(News, TakesNoRoomWhereThereIsNone) {
  News news;
  test::HeadlessUi window;
  window.frame([&](const Ui& ui) { EXPECT_EQ(news.draw(ui, kContent).min.y, kContent.min.y); });
}

TEST(News, TellsForAWhileAndLeavesTheRestToTheScreen) {
  News news;
  news.tell("Read anew.");
  test::HeadlessUi window;
  const auto draw = [&](const Ui& ui) { return news.draw(ui, kContent); };
  EXPECT_GT(window.frames(2, draw).min.y, kContent.min.y);
  EXPECT_NE(window.seen().text("Read anew."), nullptr);
  news.advance(59.0);
  EXPECT_GT(window.frame(draw).min.y, kContent.min.y);
  news.advance(2.0);
  EXPECT_EQ(window.frame(draw).min.y, kContent.min.y);
}

TEST(News, SaysWhatIsBrokenUntilItIsMended) {
  News news;
  news.set_broken("line 12, column 7: no.");
  news.advance(1000.0);
  test::HeadlessUi window;
  const auto draw = [&](const Ui& ui) { return news.draw(ui, kContent); };
  EXPECT_GT(window.frames(2, draw).min.y, kContent.min.y);
  news.set_broken("");
  EXPECT_EQ(window.frame(draw).min.y, kContent.min.y);
}

TEST(ToldShortly, TellsThreeAndCountsTheRest) {
  EXPECT_EQ(told_shortly(kEnglish, {}), "");
  EXPECT_EQ(told_shortly(kEnglish, {"A.", "B."}), "A. B.");
  EXPECT_EQ(told_shortly(kEnglish, {"A.", "B.", "C.", "D."}), "A. B. C. There is one more.");
  EXPECT_EQ(told_shortly(kEnglish, {"A.", "B.", "C.", "D.", "E."}), "A. B. C. There are 2 more.");
}

}  // namespace
}  // namespace attune::ui
