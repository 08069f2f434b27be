#include "ui/frame/saved_bar.h"

#include <gtest/gtest.h>

#include "support/headless_ui.h"

namespace attune::ui {
namespace {

auto bar(const SavedView& view, float width) {
  return [view, width](const Ui& ui) {
    return draw_saved_bar(ui, view, Rect::of({20.0F, 20.0F}, width, 600.0F));
  };
}

const SavedView kSaved = {.text = "Saved: /home/noa/Documents/Attune/one-talk.png",
                          .path = "/home/noa/Documents/Attune/one-talk.png"};

TEST(SavedBar, SaysWhereAndIsClosed) {
  for (const float width : {1000.0F, 420.0F}) {
    test::HeadlessUi window;
    window.frames(3, bar(kSaved, width));
    EXPECT_TRUE(std::holds_alternative<SavedClose>(window.click_label("Close", bar(kSaved, width))))
        << width;
    EXPECT_TRUE(std::holds_alternative<SavedCopyPath>(
        window.click_label("Copy the path", bar(kSaved, width))))
        << width;
    EXPECT_TRUE(std::holds_alternative<SavedOpen>(window.click_label("Open", bar(kSaved, width))))
        << width;
  }
}

TEST(SavedBar, OffersNoPathWhereNothingWasSaved) {
  test::HeadlessUi window;
  window.frames(3, bar({.text = "Nothing was saved: the disk is full", .path = {}}, 1000.0F));
  EXPECT_NE(window.seen().text("Nothing was saved: the disk is full"), nullptr);
  EXPECT_EQ(window.seen().item("Copy the path"), nullptr);
}

}  // namespace
}  // namespace attune::ui
