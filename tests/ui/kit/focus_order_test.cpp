#include "ui/kit/focus_order.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

#include "support/headless_ui.h"
#include "ui/kit/hit.h"

namespace attune::ui {
namespace {

constexpr std::array<const char*, 3> kNames = {"one", "two", "three"};

void draw_items(const Ui& ui) {
  for (int i = 0; i < 3; ++i) {
    const char* name = kNames.at(static_cast<std::size_t>(i));
    const Rect area = Rect::of({50.0F + 100.0F * static_cast<float>(i), 50.0F}, 60.0F, 44.0F);
    static_cast<void>(hit(ui, {.id = name, .area = area, .label = name}));
  }
}

std::string focused(const test::HeadlessUi& window) {
  return window.seen().focused() == nullptr ? "" : window.seen().focused()->label;
}

TEST(FocusOrder, TabGoesThroughEveryItemAndRoundAgain) {
  test::HeadlessUi window;
  window.frames(3, draw_items);
  window.tab(draw_items);
  std::string from = focused(window);
  ASSERT_FALSE(from.empty());
  std::string visited;
  for (int i = 0; i < 3; ++i) {
    window.tab(draw_items);
    EXPECT_NE(focused(window), from);
    from = focused(window);
    visited += from + " ";
  }
  for (const char* name : kNames) {
    EXPECT_NE(visited.find(name), std::string::npos) << visited;
  }
}

TEST(FocusOrder, ShiftTabGoesBack) {
  test::HeadlessUi window;
  window.frames(3, draw_items);
  window.tab(draw_items);
  const std::string from = focused(window);
  window.tab(draw_items);
  window.tab(draw_items, true);
  EXPECT_EQ(focused(window), from);
}

TEST(FocusOrder, ArrowsMoveTheFocusToo) {
  test::HeadlessUi window;
  window.frames(3, draw_items);
  window.tab(draw_items);
  while (focused(window) != "one") {
    window.tab(draw_items);
  }
  window.key(compat::Key::kRight, draw_items);
  window.frame(draw_items);
  EXPECT_EQ(focused(window), "two");
}

TEST(FocusOrder, TabMovingTheFocusPressesNothing) {
  test::HeadlessUi window;
  int presses = 0;
  const auto draw = [&](const Ui& ui) {
    for (const char* name : kNames) {
      const Rect area =
          Rect::of({50.0F, 50.0F + 60.0F * static_cast<float>(name[1] % 7)}, 60.0F, 44.0F);
      presses += hit(ui, {.id = name, .area = area, .label = name}).pressed ? 1 : 0;
    }
  };
  for (int i = 0; i < 6; ++i) {
    window.tab(draw);
  }
  EXPECT_EQ(presses, 0);
}

/// As draw_items(), with the third one as the place to begin at.
void draw_items_from_the_third(const Ui& ui) {
  for (int i = 0; i < 3; ++i) {
    const char* name = kNames.at(static_cast<std::size_t>(i));
    if (i == 2) {
      ui.focus.start_here();
    }
    const Rect area = Rect::of({50.0F + 100.0F * static_cast<float>(i), 50.0F}, 60.0F, 44.0F);
    static_cast<void>(hit(ui, {.id = name, .area = area, .label = name}));
  }
}

TEST(FocusOrder, BeginsWhereTheScreenWantsItTo) {
  test::HeadlessUi window;
  window.frames(3, draw_items_from_the_third);
  window.tab(draw_items_from_the_third);
  EXPECT_EQ(focused(window), "three");
  window.tab(draw_items_from_the_third);
  EXPECT_EQ(focused(window), "one") << "and goes on from there";
}

TEST(FocusOrder, BeginsThereAfterAClickSomewhereElseToo) {
  test::HeadlessUi window;
  window.frames(3, draw_items_from_the_third);
  window.click_label("one", draw_items_from_the_third);
  window.tab(draw_items_from_the_third);
  EXPECT_EQ(focused(window), "three");
}

TEST(FocusOrder, ReachesATextFieldThatVisitsIt) {
  test::HeadlessUi window;
  std::array<char, 32> text{};
  const auto draw = [&](const Ui& ui) {
    draw_items(ui);
    ImGui::SetCursorScreenPos({50.0F, 200.0F});
    ImGui::InputText("note", text.data(), text.size());
    ui.focus.visit();
  };
  window.frames(3, draw);
  for (int i = 0; i < 4 && text[0] == '\0'; ++i) {
    window.tab(draw);
    window.type("x", draw);
  }
  EXPECT_EQ(text[0], 'x');
}

}  // namespace
}  // namespace attune::ui
