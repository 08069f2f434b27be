#include "ui/kit/text.h"

#include <gtest/gtest.h>

#include "support/headless_ui.h"

namespace attune::ui {
namespace {

const Rect kArea = Rect::of({50.0F, 40.0F}, 200.0F, 44.0F);

SeenText drawn(std::string_view text, Align align) {
  test::HeadlessUi window;
  window.frame([&](const Ui& ui) {
    draw_text_aligned(ui, kArea, align, {Type::kBody, rgb(0), text});
  });
  return window.seen().texts.front();
}

TEST(Text, StandsAtTheLeftInTheMiddleOrAtTheRight) {
  EXPECT_NEAR(drawn("Attune", Align::kLeft).area.min.x, kArea.min.x, 1.0F);
  EXPECT_NEAR(drawn("Attune", Align::kCentre).area.centre().x, kArea.centre().x, 1.0F);
  EXPECT_NEAR(drawn("Attune", Align::kRight).area.max.x, kArea.max.x, 1.0F);
  EXPECT_NEAR(drawn("Attune", Align::kLeft).area.centre().y, kArea.centre().y, 1.0F);
}

TEST(Text, EndsInAnEllipsisWhereItDoesNotFit) {
  test::HeadlessUi window;
  window.frame([](const Ui& ui) {
    draw_text_in(ui, kArea, Type::kBody, rgb(0), "Are we okay? I have been wondering all evening.");
  });
  ASSERT_EQ(window.seen().texts.size(), 2U);
  EXPECT_EQ(window.seen().texts.back().text, "…");
  EXPECT_LE(window.seen().texts.back().area.max.x, kArea.max.x + 1.0F);
}

TEST(BytesThatFit, NeverCutsACodePoint) {
  test::HeadlessUi window;
  window.frame([](const Ui& ui) {
    const std::string_view text = "é’—é";
    for (float width = 0.0F; width < 60.0F; width += 1.0F) {
      const std::size_t bytes = bytes_that_fit(ui, Type::kBody, text, width);
      EXPECT_TRUE(bytes == text.size() ||
                  (static_cast<unsigned char>(text[bytes]) & 0xC0U) != 0x80U);
      EXPECT_LE(text_width(ui, Type::kBody, text.substr(0, bytes)), width);
    }
  });
}

}  // namespace
}  // namespace attune::ui
