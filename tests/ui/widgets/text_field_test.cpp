#include "ui/widgets/text_field.h"

#include <gtest/gtest.h>

#include "support/headless_ui.h"

namespace attune::ui {
namespace {

const Rect kArea = Rect::of({40.0F, 40.0F}, 300.0F, 44.0F);

/// Somebody who keeps what was typed, as a state does.
struct Desk {
  std::string text;
  bool entered = false;

  auto drawer() {
    return [this](const Ui& ui) {
      const TextField field = draw_text_field(
          ui, {.id = "note", .area = kArea, .text = text, .label = "Words to look for"});
      text = field.changed.value_or(text);
      entered = entered || field.entered;
    };
  }
};

TEST(TextField, GivesBackWhatIsTyped) {
  test::HeadlessUi window;
  Desk desk;
  window.click(kArea.centre(), desk.drawer());
  window.type("the hens", desk.drawer());
  window.frames(2, desk.drawer());
  EXPECT_EQ(desk.text, "the hens");
  EXPECT_FALSE(desk.entered);
}

TEST(TextField, TellsOfEnterAndKeepsWhatWasTyped) {
  test::HeadlessUi window;
  Desk desk;
  window.click(kArea.centre(), desk.drawer());
  window.type("oars", desk.drawer());
  window.key(compat::Key::kEnter, desk.drawer());
  EXPECT_TRUE(desk.entered);
  EXPECT_EQ(desk.text, "oars");
}

TEST(TextField, LosesNothingToEscape) {
  test::HeadlessUi window;
  Desk desk;
  window.click(kArea.centre(), desk.drawer());
  window.type("oars", desk.drawer());
  window.key(compat::Key::kEscape, desk.drawer());
  window.frames(3, desk.drawer());
  EXPECT_EQ(desk.text, "oars");
}

TEST(TextField, IsSpokenOfByItsLabelAndReachedWithTab) {
  test::HeadlessUi window;
  Desk desk;
  window.tab(desk.drawer());
  ASSERT_NE(window.seen().item("Words to look for"), nullptr);
  EXPECT_TRUE(window.seen().item("Words to look for")->focused);
}

TEST(TextField, TakesNoMoreThanItHolds) {
  test::HeadlessUi window;
  Desk desk;
  desk.text = std::string(2 * kLongestField, 'a');
  window.frame(desk.drawer());
  window.click(kArea.centre(), desk.drawer());
  window.type("b", desk.drawer());
  window.frames(2, desk.drawer());
  EXPECT_LE(desk.text.size(), 2 * kLongestField) << "and nothing was written past the end";
}

}  // namespace
}  // namespace attune::ui
