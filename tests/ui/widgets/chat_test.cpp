#include "ui/widgets/chat.h"

#include <gtest/gtest.h>

#include "support/drawn.h"
#include "ui/widgets/coach_panel.h"

namespace attune::ui {
namespace {

constexpr float kWidth = 640.0F;
const ImVec2 kAt(40.0F, 30.0F);
constexpr std::string_view kLong =
    "You never call. I sit here wondering whether something happened to you, every single time.";

Rect drawn(test::HeadlessUi& window, const ChatLine& line, float width = kWidth) {
  return window.frame([&](const Ui& ui) { return draw_chat_line(ui, kAt, width, line); });
}

TEST(ChatLine, StandsLeftForTheFirstPartnerAndRightForTheSecond) {
  test::HeadlessUi window;
  const Rect first = drawn(window, {Partner::kFirst, "M", "Are we okay?", ""});
  const Rect second = drawn(window, {Partner::kSecond, "S", "Are we okay?", ""});
  EXPECT_FLOAT_EQ(first.min.x, kAt.x + 48.0F);
  EXPECT_FLOAT_EQ(second.max.x, kAt.x + kWidth - 48.0F);
  EXPECT_LT(first.max.x, kAt.x + kWidth * 0.5F);
  EXPECT_FLOAT_EQ(first.width(), second.width());
}

TEST(ChatLine, HoldsItsWordsAtEveryScaleAndWidth) {
  for (const float scale : {0.75F, 1.0F, 2.0F}) {
    test::HeadlessUi window({.scale = scale});
    for (const float width : {320.0F, 640.0F, 900.0F}) {
      const Rect area = drawn(window, {Partner::kSecond, "S", kLong, ""}, width * scale);
      EXPECT_GE(area.min.x, kAt.x);
      for (const SeenText& text : window.seen().texts) {
        if (text.text != "S") {
          EXPECT_TRUE(area.contains(text.area, 1.0F)) << text.text;
        }
      }
    }
  }
}

TEST(ChatLine, LeavesRoomAtTheOtherSide) {
  test::HeadlessUi window;
  EXPECT_LE(drawn(window, {Partner::kFirst, "M", kLong, ""}).width(), kWidth * 0.66F);
}

TEST(ChatLine, WearsTheColourOfItsPartner) {
  test::HeadlessUi window;
  const Palette& palette = palette_of(Theme::kLight);
  const auto colours = [&](Partner who) {
    return test::drawn_by(window, [&](const Ui& ui) {
      draw_chat_line(ui, kAt, kWidth, {who, "M", "Yes.", ""});
    });
  };
  EXPECT_TRUE(colours(Partner::kFirst).has(palette.first_soft));
  EXPECT_FALSE(colours(Partner::kFirst).has(palette.second_soft));
  EXPECT_TRUE(colours(Partner::kSecond).has(palette.second_soft));
}

TEST(InnerVoice, NamesThePartInsteadOfShowingAFace) {
  test::HeadlessUi window;
  const Rect area = drawn(window, {Partner::kFirst, "M", "It is my fault.", "The worrying one"});
  const SeenText* part = window.seen().text("The worrying one");
  ASSERT_NE(part, nullptr);
  EXPECT_TRUE(area.contains(part->area, 1.0F));
  EXPECT_LT(part->area.max.y, window.seen().text("It is my fault.")->area.min.y + 1.0F);
  EXPECT_EQ(window.seen().text("M"), nullptr);
}

TEST(InnerVoice, IsPalerThanWhatIsSaid) {
  test::HeadlessUi window;
  const test::Drawn drawn = test::drawn_by(window, [](const Ui& ui) {
    draw_chat_line(ui, kAt, kWidth, {Partner::kFirst, "M", "It is my fault.", "The worrying one"});
  });
  EXPECT_FALSE(drawn.has(palette_of(Theme::kLight).first_soft));
}

TEST(Narration, IsCentredInItsColumn) {
  test::HeadlessUi window;
  const float height = window.frame(
      [](const Ui& ui) { return draw_narration(ui, kAt, kWidth, "The dinner is cold."); });
  EXPECT_FLOAT_EQ(height, 18.0F * 1.22F);
  EXPECT_NEAR(window.seen().texts.front().area.centre().x, kAt.x + kWidth * 0.5F, 1.5F);
}

TEST(CoachPanel, HoldsTitleAndRemark) {
  for (const float scale : {1.0F, 2.0F}) {
    test::HeadlessUi window({.scale = scale});
    const Rect area = window.frame(
        [](const Ui& ui) { return draw_coach_panel(ui, kAt, 420.0F, {.text = kLong}); });
    ASSERT_NE(window.seen().text("Coach"), nullptr);
    for (const SeenText& text : window.seen().texts) {
      EXPECT_TRUE(area.contains(text.area, 1.0F)) << text.text;
    }
  }
}

TEST(CoachPanel, GrowsWithItsRemark) {
  test::HeadlessUi window;
  window.frame([](const Ui& ui) {
    const float one_line = coach_panel_height(ui, 420.0F, {.text = "Yes."});
    const float three_lines = coach_panel_height(ui, 420.0F, {.text = "Yes.\nYes.\nYes."});
    EXPECT_NEAR(three_lines - one_line, 2.0F * 20.0F * 1.24F, 0.01F);
  });
}

}  // namespace
}  // namespace attune::ui
