#include "ui/widgets/menu.h"

#include <gtest/gtest.h>

#include <array>

#include "support/headless_ui.h"

namespace attune::ui {
namespace {

constexpr std::array<std::string_view, 3> kItems = {"comforts and stays", "gives in",
                                                    "brushes it off"};

auto menu(int selected, float top = 40.0F) {
  return [=](const Ui& ui) {
    return draw_menu(ui, {.id = "answers",
                          .area = Rect::of({40.0F, top}, 320.0F, 44.0F),
                          .label = "Answered like this",
                          .items = kItems,
                          .selected = selected});
  };
}

constexpr std::string_view kClosed = "Answered like this: gives in";

TEST(Menu, ShowsWhatIsChosenAndKeepsTheRestShut) {
  test::HeadlessUi window;
  EXPECT_EQ(window.frames(2, menu(1)), std::nullopt);
  EXPECT_NE(window.seen().text("gives in"), nullptr);
  EXPECT_EQ(window.seen().item("brushes it off"), nullptr);
}

TEST(Menu, OpensAndTellsWhichItemWasPressed) {
  test::HeadlessUi window;
  EXPECT_EQ(window.click_label(kClosed, menu(1)), std::nullopt);
  EXPECT_EQ(window.click_label("brushes it off", menu(1)), 2);
  window.frames(2, menu(2));
  EXPECT_EQ(window.seen().item("brushes it off"), nullptr) << "it shuts once something is chosen";
}

TEST(Menu, ShutsWhenOneClicksElsewhere) {
  test::HeadlessUi window;
  static_cast<void>(window.click_label(kClosed, menu(1)));
  window.frames(2, menu(1));
  ASSERT_NE(window.seen().item("brushes it off"), nullptr);
  EXPECT_EQ(window.click({900.0F, 600.0F}, menu(1)), std::nullopt);
  window.frames(2, menu(1));
  EXPECT_EQ(window.seen().item("brushes it off"), nullptr);
}

TEST(Menu, OpensUpwardsWhereThereIsNoRoomBelow) {
  test::HeadlessUi window;
  static_cast<void>(window.click_label(kClosed, menu(1, 660.0F)));
  window.frames(2, menu(1, 660.0F));
  ASSERT_NE(window.seen().item("brushes it off"), nullptr);
  EXPECT_LT(window.seen().item("brushes it off")->area.max.y, 660.0F);
}

TEST(Menu, IsChosenFromByKeyboard) {
  test::HeadlessUi window;
  window.tab(menu(1));
  static_cast<void>(window.key(compat::Key::kSpace, menu(1)));
  window.frames(3, menu(1));
  ASSERT_NE(window.seen().item("gives in"), nullptr) << "open";
  static_cast<void>(window.key(compat::Key::kDown, menu(1)));
  window.frames(2, menu(1));
  std::optional<int> chosen = window.key(compat::Key::kSpace, menu(1));
  EXPECT_TRUE(chosen.has_value());
}

TEST(Menu, ShowsEveryItemWholeAtEveryScale) {
  for (const float scale : {0.75F, 1.0F, 2.0F}) {
    test::HeadlessUi window({.scale = scale});
    const auto draw = [](const Ui& ui) {
      MenuSpec spec = {.id = "answers", .label = "Answer", .items = kItems, .selected = 0};
      spec.area = Rect::of({20.0F, 20.0F}, menu_size(ui, spec).x, menu_size(ui, spec).y);
      return draw_menu(ui, spec);
    };
    static_cast<void>(window.click_label("Answer: comforts and stays", draw));
    window.frames(2, draw);
    for (const std::string_view item : kItems) {
      EXPECT_NE(window.seen().text(item), nullptr) << item << " at " << scale;
    }
  }
}

}  // namespace
}  // namespace attune::ui
