#include "ui/kit/hit.h"

#include <gtest/gtest.h>

#include "support/headless_ui.h"

namespace attune::ui {
namespace {

const Rect kSmall = Rect::of({100.0F, 100.0F}, 20.0F, 20.0F);

bool press_small(const Ui& ui) {
  return hit(ui, {.id = "small", .area = kSmall, .label = "small"}).pressed;
}

bool press_disabled(const Ui& ui) {
  return hit(ui, {.id = "off", .area = kSmall, .label = "off", .enabled = false}).pressed;
}

TEST(HitArea, IsAtLeastFortyFourPixelsBothWaysAtEveryScale) {
  for (const float scale : {0.75F, 1.0F, 2.0F}) {
    test::HeadlessUi window({.scale = scale});
    window.frame(press_small);
    const Rect area = window.seen().item("small")->area;
    EXPECT_GE(area.width(), 44.0F * scale);
    EXPECT_GE(area.height(), 44.0F * scale);
    EXPECT_FLOAT_EQ(area.centre().x, kSmall.centre().x);
  }
}

TEST(HitArea, AnswersToAClickBesideWhatIsDrawn) {
  test::HeadlessUi window;
  EXPECT_TRUE(window.click({92.0F, 110.0F}, press_small));
  EXPECT_FALSE(window.click({60.0F, 110.0F}, press_small));
}

TEST(HitArea, AnswersToTheKeyboard) {
  test::HeadlessUi window;
  EXPECT_TRUE(window.press({"small"}, press_small));
}

TEST(HitArea, NeverFiresWhileItIsDisabled) {
  test::HeadlessUi window;
  EXPECT_FALSE(window.press({"off"}, press_disabled));
  EXPECT_FALSE(window.click(kSmall.centre(), press_disabled));
  EXPECT_FALSE(window.seen().item("off")->enabled);
}

TEST(HitArea, DoesNotFireWhenItIsDisabledWhileItHasTheFocus) {
  test::HeadlessUi window;
  bool enabled = true;
  const auto draw = [&](const Ui& ui) {
    return hit(ui, {.id = "reply", .area = kSmall, .label = "reply", .enabled = enabled}).pressed;
  };
  window.tab(draw);
  ASSERT_NE(window.seen().focused(), nullptr);
  enabled = false;
  EXPECT_FALSE(window.key(compat::Key::kSpace, draw));
}

TEST(HitArea, LeavesTheCursorWhereItWas) {
  test::HeadlessUi window;
  window.frame([](const Ui& ui) {
    const ImVec2 before = ImGui::GetCursorScreenPos();
    static_cast<void>(press_small(ui));
    EXPECT_FLOAT_EQ(ImGui::GetCursorScreenPos().x, before.x);
    EXPECT_FLOAT_EQ(ImGui::GetCursorScreenPos().y, before.y);
  });
}

}  // namespace
}  // namespace attune::ui
