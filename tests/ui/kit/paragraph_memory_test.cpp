#include "ui/kit/paragraph_memory.h"

#include <gtest/gtest.h>

#include <string>

#include "support/headless_ui.h"
#include "ui/kit/paragraph.h"

namespace attune::ui {
namespace {

ParagraphLayout layout_of_lines(int lines) {
  ParagraphLayout layout;
  layout.size.lines = lines;
  return layout;
}

TEST(ParagraphMemory, FindsALayoutByTextTypeWidthAndLimit) {
  ParagraphMemory memory;
  const ParagraphKey key = {"Are we okay?", Type::kBody, 120.0F, 2};
  EXPECT_EQ(memory.find(key), nullptr);
  memory.keep(key, layout_of_lines(2));
  const std::string elsewhere = "Are we okay?";
  const ParagraphLayout* found = memory.find({elsewhere, Type::kBody, 120.0F, 2});
  ASSERT_NE(found, nullptr) << "the same words from another place";
  EXPECT_EQ(found->size.lines, 2);
  EXPECT_EQ(memory.find({"Are we", Type::kBody, 120.0F, 2}), nullptr);
  EXPECT_EQ(memory.find({"Are we okay?", Type::kSmall, 120.0F, 2}), nullptr);
  EXPECT_EQ(memory.find({"Are we okay?", Type::kBody, 121.0F, 2}), nullptr);
  EXPECT_EQ(memory.find({"Are we okay?", Type::kBody, 120.0F, 0}), nullptr);
}

TEST(ParagraphMemory, OutlivesTheTextItWasGiven) {
  ParagraphMemory memory;
  {
    const std::string text = "a text that is too long to be kept within the string itself";
    memory.keep({text, Type::kBody, 80.0F, 0}, layout_of_lines(3));
  }
  EXPECT_NE(memory.find({"a text that is too long to be kept within the string itself", Type::kBody,
                         80.0F, 0}),
            nullptr);
}

TEST(ParagraphMemory, ForgetsWhenAskedAndBeforeItGrowsWithoutEnd) {
  ParagraphMemory memory;
  const ParagraphKey first = {"first", Type::kBody, 80.0F, 0};
  memory.keep(first, layout_of_lines(1));
  memory.forget();
  EXPECT_EQ(memory.find(first), nullptr);
  memory.keep(first, layout_of_lines(1));
  for (int width = 0; width < 5000; ++width) {
    memory.keep({"dragged", Type::kBody, static_cast<float>(width), 0}, layout_of_lines(1));
  }
  EXPECT_EQ(memory.find(first), nullptr);
}

TEST(ParagraphMemory, MeasuresAnewWhenTheTextScaleChanges) {
  test::HeadlessUi window;
  const auto measure = [](const Ui& ui) {
    return measure_paragraph(ui, {.type = Type::kBody, .width = 200.0F},
                             "You said seven. It is almost nine.");
  };
  const ParagraphSize small = window.frame(measure);
  window.set_look({.scale = 2.0F});
  const ParagraphSize large = window.frame(measure);
  EXPECT_GT(large.lines, small.lines);
}

}  // namespace
}  // namespace attune::ui
