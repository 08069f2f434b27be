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

TEST(Menu, ShowsItsLabelWholeWhereNothingIsChosen) {
  test::HeadlessUi window;
  window.frames(2, [](const Ui& ui) {
    MenuSpec change = {.id = "change", .label = "Change", .items = kItems};
    const ImVec2 size = menu_size(ui, change);
    change.area = Rect::of({40.0F, 40.0F}, size.x, size.y);
    static_cast<void>(draw_menu(ui, change));
  });
  EXPECT_NE(window.seen().text("Change"), nullptr);
  EXPECT_EQ(window.seen().text("…"), nullptr);
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
  EXPECT_EQ(window.key(compat::Key::kSpace, menu(1)), 1) << "one below the first";
}

/// A list of so many items from a button in the middle of a low window with large text.
const ImVec2 kLowWindow = {1024.0F, 640.0F};
constexpr std::array<std::string_view, 9> kNumbered = {"the first",   "the second", "the third",
                                                       "the fourth",  "the fifth",  "the sixth",
                                                       "the seventh", "the eighth", "the ninth"};

auto menu_of(std::size_t count) {
  return [=](const Ui& ui) {
    return draw_menu(ui, {.id = "numbered",
                          .area = Rect::of({40.0F, 280.0F}, 320.0F, 88.0F),
                          .label = "Which",
                          .items = std::span(kNumbered).first(count)});
  };
}

bool in_low_window(const Rect& area) { return Rect{{0.0F, 0.0F}, kLowWindow}.contains(area); }

TEST(Menu, LiesOverItsButtonWhereThereIsRoomOnNeitherSide) {
  constexpr std::size_t kCount = 6;
  test::HeadlessUi window({.scale = 2.0F}, kLowWindow);
  static_cast<void>(window.click_label("Which", menu_of(kCount)));
  window.frames(3, menu_of(kCount));
  for (const std::string_view item : std::span(kNumbered).first(kCount)) {
    ASSERT_NE(window.seen().item(item), nullptr) << item;
    EXPECT_TRUE(in_low_window(window.seen().item(item)->area)) << item;
  }
  EXPECT_EQ(window.click_label("the sixth", menu_of(kCount)), 5);
}

TEST(Menu, ScrollsWhereItIsHigherThanTheWindow) {
  const auto draw = menu_of(kNumbered.size());
  test::HeadlessUi window({.scale = 2.0F}, kLowWindow);
  static_cast<void>(window.click_label("Which", draw));
  window.frames(3, draw);
  ASSERT_NE(window.seen().item("the first"), nullptr);
  EXPECT_TRUE(in_low_window(window.seen().item("the first")->area));
  EXPECT_FALSE(in_low_window(window.seen().item("the ninth")->area)) << "before the wheel turns";
  window.move_mouse({200.0F, 320.0F});
  for (int i = 0; i < 10; ++i) {
    compat::add_mouse_wheel(-3.0F);
    window.frames(2, draw);
  }
  EXPECT_TRUE(in_low_window(window.seen().item("the ninth")->area));
  EXPECT_EQ(window.click_label("the ninth", draw), 8);
}

TEST(Menu, TheKeyboardReachesWhatHasToBeScrolledTo) {
  const auto draw = menu_of(kNumbered.size());
  test::HeadlessUi window({.scale = 2.0F}, kLowWindow);
  window.tab(draw);
  static_cast<void>(window.key(compat::Key::kSpace, draw));
  window.frames(3, draw);
  for (std::size_t i = 1; i < kNumbered.size(); ++i) {
    static_cast<void>(window.key(compat::Key::kDown, draw));
    window.frames(2, draw);
  }
  EXPECT_TRUE(in_low_window(window.seen().item("the ninth")->area)) << "in view";
  EXPECT_EQ(window.key(compat::Key::kSpace, draw), 8);
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
