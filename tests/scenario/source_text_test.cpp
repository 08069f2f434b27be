#include "scenario/source_text.h"

#include <gtest/gtest.h>

namespace attune::scenario {
namespace {

TEST(SourceText, GivesLinesWithoutTheirEnds) {
  const SourceText source("a.yaml", "one\r\ntwo\n");
  EXPECT_EQ(source.line_count(), 3);
  EXPECT_EQ(source.line(1), "one");
  EXPECT_EQ(source.line(2), "two");
  EXPECT_EQ(source.line(3), "");
  EXPECT_EQ(source.line(0), "");
  EXPECT_EQ(source.line(4), "");
  EXPECT_EQ(source.start_of(2), 4U);
}

TEST(SourceText, KnowsTheLineEndsOfOldMachines) {
  EXPECT_EQ(SourceText("a.yaml", "one\rtwo\r").text(), "one\ntwo\n");
  EXPECT_EQ(SourceText("a.yaml", "one\rstill one\ntwo\n").line(1), "one\rstill one");
  EXPECT_EQ(SourceText("a.yaml", "one\r\r\n").line(1), "one\r") << "only the last one ends it";
}

TEST(SourceText, DropsAByteOrderMark) {
  EXPECT_EQ(SourceText("a.yaml", "\xEF\xBB\xBFx").text(), "x");
}

TEST(SourceText, CountsColumnsInCodePoints) {
  const SourceText source("a.yaml", "Zoë: x");
  EXPECT_EQ(source.column_of(1, 0), 1);
  EXPECT_EQ(source.column_of(1, 6), 6);
  EXPECT_EQ(source.column_of(1, 100), 7);
}

}  // namespace
}  // namespace attune::scenario
