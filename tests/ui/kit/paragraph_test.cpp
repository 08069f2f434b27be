#include "ui/kit/paragraph.h"

#include <gtest/gtest.h>

#include "support/headless_ui.h"

namespace attune::ui {
namespace {

constexpr std::string_view kText =
    "You never call. I sit here wondering whether something happened to you, and then you “just” "
    "walk in.";

class ParagraphLayout : public ::testing::Test {
 protected:
  ParagraphSize draw(const Paragraph& paragraph, std::string_view text) {
    return window_.frame([&](const Ui& ui) {
      const ParagraphSize measured = measure_paragraph(ui, paragraph, text);
      const ParagraphSize size = draw_paragraph(ui, {20.0F, 20.0F}, paragraph, rgb(0), text);
      EXPECT_FLOAT_EQ(measured.height, size.height);
      EXPECT_FLOAT_EQ(measured.width, size.width);
      return size;
    });
  }
  [[nodiscard]] const std::vector<SeenText>& lines() const { return window_.seen().texts; }

  test::HeadlessUi window_;
};

TEST_F(ParagraphLayout, IsAsHighAsItsLinesWithTheirLeading) {
  const ParagraphSize size = draw({.type = Type::kBody, .width = 300.0F}, kText);
  EXPECT_GE(size.lines, 3);
  EXPECT_FLOAT_EQ(size.height, static_cast<float>(size.lines) * 20.0F * 1.24F);
  EXPECT_EQ(static_cast<int>(lines().size()), size.lines);
  EXPECT_NEAR(lines()[1].area.min.y - lines()[0].area.min.y, 24.8F, 1.0F);
}

TEST_F(ParagraphLayout, KeepsEveryLineWithinItsWidth) {
  for (const float width : {60.0F, 120.0F, 250.0F, 900.0F}) {
    draw({.type = Type::kBody, .width = width}, kText);
    for (const SeenText& line : lines()) {
      EXPECT_LE(line.area.width(), width + 1.0F) << line.text;
    }
  }
}

TEST_F(ParagraphLayout, LosesNoWord) {
  draw({.type = Type::kBody, .width = 180.0F}, kText);
  std::string joined;
  for (const SeenText& line : lines()) {
    joined += (joined.empty() ? "" : " ") + line.text;
  }
  EXPECT_EQ(joined, kText);
}

TEST_F(ParagraphLayout, NeverBeginsALineWithAClosingMark) {
  for (float width = 80.0F; width < 400.0F; width += 7.0F) {
    draw({.type = Type::kBody, .width = width}, "“I can hear how worried you were,” he says.”");
    for (const SeenText& line : lines()) {
      EXPECT_FALSE(line.text.starts_with("”") || line.text.starts_with(",")) << line.text;
    }
  }
}

TEST_F(ParagraphLayout, KeepsLineBreaksAndEmptyLines) {
  const ParagraphSize size = draw({.type = Type::kBody, .width = 400.0F}, "one\n\nthree");
  EXPECT_EQ(size.lines, 3);
  EXPECT_NEAR(lines().back().area.min.y - lines().front().area.min.y, 2.0F * 24.8F, 1.0F);
}

TEST_F(ParagraphLayout, BreaksAWordThatIsWiderThanTheColumn) {
  draw({.type = Type::kBody, .width = 80.0F}, "Donaudampfschifffahrtsgesellschaft");
  EXPECT_GE(lines().size(), 3U);
  const ParagraphSize tiny = draw({.type = Type::kBody, .width = 1.0F}, "é—a");
  EXPECT_EQ(tiny.lines, 3);
}

TEST_F(ParagraphLayout, EndsInAnEllipsisOnlyWhereItIsAskedToBeShort) {
  EXPECT_FALSE(draw({.type = Type::kBody, .width = 200.0F}, kText).cut);
  const ParagraphSize cut = draw({.type = Type::kBody, .width = 200.0F, .max_lines = 2}, kText);
  EXPECT_TRUE(cut.cut);
  EXPECT_EQ(cut.lines, 2);
  EXPECT_TRUE(lines().back().text.ends_with("…")) << lines().back().text;
  EXPECT_LE(lines().back().area.width(), 201.0F);
  EXPECT_FALSE(draw({.type = Type::kBody, .width = 900.0F, .max_lines = 2}, "Yes.").cut);
}

TEST_F(ParagraphLayout, CentresEachLine) {
  draw({.type = Type::kSmall, .width = 260.0F, .align = Align::kCentre}, kText);
  for (const SeenText& line : lines()) {
    EXPECT_NEAR(line.area.centre().x, 20.0F + 130.0F, 1.5F);
  }
}

TEST_F(ParagraphLayout, IsNothingForNoText) {
  const ParagraphSize size = draw({.type = Type::kBody, .width = 200.0F}, "");
  EXPECT_EQ(size.lines, 0);
  EXPECT_FLOAT_EQ(size.height, 0.0F);
}

TEST_F(ParagraphLayout, TellsWhereItsWordsStand) {
  window_.frame([&](const Ui& ui) {
    const Paragraph paragraph{.type = Type::kBody, .width = 300.0F};
    const ParagraphSize size = draw_paragraph(ui, {20.0F, 20.0F}, paragraph, rgb(0), kText);
    const auto whole = places_in_paragraph(ui, {20.0F, 20.0F}, paragraph, kText, {0, kText.size()});
    EXPECT_EQ(static_cast<int>(whole.size()), size.lines);
    EXPECT_FLOAT_EQ(whole.front().min.x, 20.0F);
    const std::size_t call = kText.find("call");
    const auto one = places_in_paragraph(ui, {20.0F, 20.0F}, paragraph, kText, {call, call + 4});
    EXPECT_EQ(one.size(), 1U);
    EXPECT_FLOAT_EQ(one.front().min.x, 20.0F + text_width(ui, Type::kBody, kText.substr(0, call)));
    EXPECT_FLOAT_EQ(one.front().width(), text_width(ui, Type::kBody, "call"));
    EXPECT_TRUE(places_in_paragraph(ui, {20.0F, 20.0F}, paragraph, kText, {5, 5}).empty());
  });
}

}  // namespace
}  // namespace attune::ui
