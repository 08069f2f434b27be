#include "ui/kit/line_memo.h"

#include <gtest/gtest.h>

#include "support/headless_ui.h"
#include "ui/kit/text.h"

namespace attune::ui {
namespace {

constexpr std::string_view kText = "You never call. I sit here and wonder whether you still know.";

std::vector<std::string> lines_of(LineMemo& memo, const Ui& ui, float width,
                                  std::string_view text) {
  std::vector<std::string> lines;
  for (const BrokenLine& line : memo.lines(ui, Type::kBody, width, text)) {
    lines.emplace_back(text.substr(line.begin, line.length));
  }
  return lines;
}

TEST(LineMemo, BreaksATextAgainTheSameWay) {
  test::HeadlessUi window;
  window.frame([](const Ui& ui) {
    LineMemo memo;
    const auto first = lines_of(memo, ui, 150.0F, kText);
    EXPECT_GT(first.size(), 2U);
    EXPECT_EQ(lines_of(memo, ui, 150.0F, kText), first);
    EXPECT_EQ(lines_of(memo, ui, 150.0F, std::string(kText)), first);
  });
}

TEST(LineMemo, TellsWidthsTextsAndTypesApart) {
  test::HeadlessUi window;
  window.frame([](const Ui& ui) {
    LineMemo memo;
    const std::size_t narrow = memo.lines(ui, Type::kBody, 120.0F, kText).size();
    const std::size_t wide = memo.lines(ui, Type::kBody, 900.0F, kText).size();
    EXPECT_GT(narrow, wide);
    EXPECT_EQ(lines_of(memo, ui, 900.0F, "Mm?"), std::vector<std::string>{"Mm?"});
    const float body = memo.lines(ui, Type::kBody, 900.0F, kText).front().width;
    const float tick = memo.lines(ui, Type::kTick, 900.0F, kText).front().width;
    EXPECT_GT(body, tick);
  });
}

TEST(LineMemo, MeasuresWhatItBroke) {
  test::HeadlessUi window;
  window.frame([](const Ui& ui) {
    LineMemo memo;
    for (const BrokenLine& line : memo.lines(ui, Type::kBody, 150.0F, kText)) {
      EXPECT_FLOAT_EQ(line.width,
                      text_width(ui, Type::kBody, kText.substr(line.begin, line.length)));
    }
  });
}

TEST(LineMemo, HasNoLinesForNoTextAndABlankOneForSpaces) {
  test::HeadlessUi window;
  window.frame([](const Ui& ui) {
    LineMemo memo;
    EXPECT_TRUE(memo.lines(ui, Type::kBody, 150.0F, "").empty());
    EXPECT_EQ(lines_of(memo, ui, 150.0F, "   "), std::vector<std::string>{""});
  });
}

TEST(LineMemo, StaysRightWhenMoreTextsComeThanItKeeps) {
  test::HeadlessUi window;
  window.frame([](const Ui& ui) {
    LineMemo memo;
    for (int i = 0; i < 10'000; ++i) {
      const std::string text = std::to_string(i);
      ASSERT_EQ(lines_of(memo, ui, 150.0F, text), std::vector<std::string>{text});
    }
  });
}

}  // namespace
}  // namespace attune::ui
