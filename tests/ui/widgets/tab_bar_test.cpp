#include "ui/widgets/tab_bar.h"

#include <gtest/gtest.h>

#include <array>

#include "support/headless_ui.h"

namespace attune::ui {
namespace {

constexpr std::array<std::string_view, 3> kLabels = {"Now", "The weeks", "Why"};

auto tabs(int selected) {
  return [=](const Ui& ui) {
    return draw_tab_bar(ui, {.id = "views",
                             .area = Rect::of({40.0F, 40.0F}, 500.0F, 44.0F),
                             .labels = kLabels,
                             .selected = selected});
  };
}

TEST(TabBar, TellsWhichTabWasPressed) {
  test::HeadlessUi window;
  EXPECT_EQ(window.frame(tabs(0)), std::nullopt);
  EXPECT_EQ(window.click_label("The weeks", tabs(0)), 1);
  EXPECT_EQ(window.click_label("Why", tabs(0)), 2);
}

TEST(TabBar, MovesNothingWhenAnotherTabIsSelected) {
  test::HeadlessUi window;
  window.frame(tabs(0));
  const Rect before = window.seen().item("Why")->area;
  window.frame(tabs(1));
  EXPECT_FLOAT_EQ(window.seen().item("Why")->area.min.x, before.min.x);
}

TEST(TabBar, ShowsEveryLabelWhole) {
  for (const float scale : {0.75F, 1.0F, 2.0F}) {
    test::HeadlessUi window({.scale = scale});
    window.frame(tabs(1));
    for (const std::string_view label : kLabels) {
      ASSERT_NE(window.seen().text(label), nullptr) << label;
    }
  }
}

}  // namespace
}  // namespace attune::ui
