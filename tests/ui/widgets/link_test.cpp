#include "ui/widgets/link.h"

#include <gtest/gtest.h>

#include "support/headless_ui.h"

namespace attune::ui {
namespace {

Hit link(const Ui& ui) {
  constexpr std::string_view kLabel = "See the numbers";
  const ImVec2 size = link_size(ui, kLabel);
  return draw_link(
      ui, {.id = "numbers", .area = Rect::of({40.0F, 40.0F}, size.x, size.y), .label = kLabel});
}

TEST(Link, IsPressedWithTheMouse) {
  test::HeadlessUi window;
  EXPECT_FALSE(window.frame(link).pressed);
  EXPECT_TRUE(window.click_label("See the numbers", link).pressed);
}

TEST(Link, IsReachedWithTheKeyboard) {
  test::HeadlessUi window;
  window.tab(link);
  EXPECT_TRUE(window.frame(link).focused);
  EXPECT_TRUE(window.press({"numbers"}, link).pressed);
}

TEST(Link, ShowsAllOfItsWords) {
  test::HeadlessUi window({.scale = 2.0F});
  window.frame(link);
  const SeenText* text = window.seen().text("See the numbers");
  ASSERT_NE(text, nullptr);
  EXPECT_LE(text->area.max.x, window.seen().item("See the numbers")->area.max.x + 1.0F);
}

}  // namespace
}  // namespace attune::ui
