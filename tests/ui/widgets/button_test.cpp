#include "ui/widgets/button.h"

#include <gtest/gtest.h>

#include "support/drawn.h"
#include "ui/widgets/card_button.h"

namespace attune::ui {
namespace {

const Rect kArea = Rect::of({100.0F, 100.0F}, 180.0F, 44.0F);

auto button(const ButtonSpec& spec) {
  return [spec](const Ui& ui) { return draw_button(ui, spec); };
}

TEST(Button, ReturnsTrueOnceWhenItIsPressed) {
  test::HeadlessUi window;
  const auto draw = button({.id = "go", .area = kArea, .label = "Start"});
  EXPECT_FALSE(window.frame(draw));
  EXPECT_TRUE(window.click(kArea.centre(), draw));
  EXPECT_FALSE(window.frame(draw));
}

TEST(Button, DoesNothingWhileItIsDisabled) {
  test::HeadlessUi window;
  const auto draw = button({.id = "go", .area = kArea, .label = "Start", .enabled = false});
  EXPECT_FALSE(window.click(kArea.centre(), draw));
  EXPECT_FALSE(window.press({"go"}, draw));
}

TEST(Button, AnswersToSpaceWhenItHasTheFocus) {
  test::HeadlessUi window;
  const auto draw = button({.id = "go", .area = kArea, .label = "Start"});
  window.tab(draw);
  ASSERT_NE(window.seen().focused(), nullptr);
  EXPECT_TRUE(window.key(compat::Key::kSpace, draw));
}

TEST(Button, ShowsTheFocusRingForTheKeyboardOnly) {
  test::HeadlessUi window;
  const auto draw = button({.id = "go", .area = kArea, .label = "Start"});
  const Colour ring = palette_of(Theme::kLight).focus;
  EXPECT_FALSE(test::drawn_by(window, draw).has(ring));
  window.tab(draw);
  EXPECT_TRUE(test::drawn_by(window, draw).has(ring));
  window.click({500.0F, 500.0F}, draw);
  EXPECT_FALSE(test::drawn_by(window, draw).has(ring));
}

TEST(Button, KeepsItsLabelInside) {
  for (const float scale : {0.75F, 1.0F, 1.5F, 2.0F}) {
    test::HeadlessUi window({.scale = scale});
    window.frame([](const Ui& ui) {
      const ImVec2 size = button_size(ui, "Pause & breathe", true);
      const Rect area = Rect::of({100.0F, 100.0F}, size.x, size.y);
      EXPECT_GE(size.y, ui.px(44.0F));
      static_cast<void>(draw_button(
          ui, {.id = "pause", .area = area, .label = "Pause & breathe", .icon = Icon::kPause}));
      const SeenText* text = ui.witness->text("Pause & breathe");
      ASSERT_NE(text, nullptr) << "the label was cut";
      EXPECT_TRUE(area.contains(text->area));
    });
  }
}

TEST(Button, ShowsALabelThatIsTooLongWithAnEllipsis) {
  test::HeadlessUi window;
  window.frame(button({.id = "go", .area = kArea, .label = "Read every one of the lines aloud"}));
  EXPECT_NE(window.seen().text("…"), nullptr);
  for (const SeenText& text : window.seen().texts) {
    EXPECT_TRUE(kArea.contains(text.area));
  }
}

TEST(Button, TellsWhatAnIconMeansWhileTheMouseIsOverIt) {
  test::HeadlessUi window;
  const auto draw = button({.id = "swap",
                            .area = Rect::of({100.0F, 100.0F}, 44.0F, 44.0F),
                            .label = "Swap seats",
                            .icon = Icon::kSwap,
                            .icon_only = true});
  window.frames(2, draw);
  EXPECT_EQ(window.seen().text("Swap seats"), nullptr);
  EXPECT_NE(window.seen().item("Swap seats"), nullptr);
  window.move_mouse({120.0F, 120.0F});
  window.frames(3, draw);
  EXPECT_NE(window.seen().text("Swap seats"), nullptr);
}

TEST(CardButton, RisesUnderTheMouseButNotWithReducedMotion) {
  for (const bool reduced : {false, true}) {
    test::HeadlessUi window({.reduced_motion = reduced});
    const auto draw = [](const Ui& ui) {
      return draw_card_button(ui, {.id = "card", .area = kArea, .label = "card"});
    };
    window.move_mouse(kArea.centre());
    const CardButton card = window.frames(3, draw);
    EXPECT_FLOAT_EQ(card.area.min.y, kArea.min.y - (reduced ? 0.0F : 2.0F));
  }
}

TEST(CardButton, IsPressedByMouseAndKeyboard) {
  test::HeadlessUi window;
  const auto draw = [](const Ui& ui) {
    return draw_card_button(ui, {.id = "card", .area = kArea, .label = "card"}).pressed;
  };
  EXPECT_TRUE(window.click(kArea.centre(), draw));
  EXPECT_TRUE(window.press({"card"}, draw));
}

}  // namespace
}  // namespace attune::ui
