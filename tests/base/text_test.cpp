#include "base/text.h"

#include <gtest/gtest.h>

namespace attune {
namespace {

using Lines = std::vector<std::string>;

TEST(Text, CountsCodePointsAndNotBytes) {
  EXPECT_EQ(code_points("Zoë—ok"), 6U);
  EXPECT_EQ(code_points(""), 0U);
}

TEST(Text, MeasuresTheFirstCodePoint) {
  EXPECT_EQ(first_code_point("Zoë"), 1U);
  EXPECT_EQ(first_code_point("Éva"), 2U);
  EXPECT_EQ(first_code_point("—"), 3U);
  EXPECT_EQ(first_code_point(""), 0U);
}

TEST(Text, FindsTheFirstMalformedByte) {
  EXPECT_EQ(first_malformed_byte("all is well, Zoë"), std::string_view::npos);
  EXPECT_EQ(first_malformed_byte("ab\xFF"), 2U);
  EXPECT_EQ(first_malformed_byte("a\xC0\x80"), 1U) << "overlong";
  EXPECT_EQ(first_malformed_byte("\xED\xA0\x80"), 0U) << "surrogate";
  EXPECT_EQ(first_malformed_byte("\xF4\x90\x80\x80"), 0U) << "beyond U+10FFFF";
  EXPECT_EQ(first_malformed_byte("ok\xE2\x82"), 2U) << "cut off";
}

TEST(Text, TrimsBothEnds) {
  EXPECT_EQ(trim(" \t a b \r\n"), "a b");
  EXPECT_EQ(trim(" \n "), "");
}

TEST(Text, WrapsAtSpacesAndKeepsLineBreaks) {
  EXPECT_EQ(wrap("one two three", 7), (Lines{"one two", "three"}));
  EXPECT_EQ(wrap("a\nb", 10), (Lines{"a", "b"}));
  EXPECT_EQ(wrap("unbreakable", 4), (Lines{"unbreakable"}));
  EXPECT_EQ(wrap("", 4), (Lines{""}));
}

TEST(Text, SuggestsTheNearestKnownWord) {
  const std::vector<std::string> known = {"kitchen", "relief", "edge"};
  EXPECT_EQ(nearest("kitchne", known), "kitchen");
  EXPECT_EQ(nearest("egde", known), "edge");
  EXPECT_EQ(nearest("balcony", known), "");
}

TEST(Text, JoinsWordsAsPeopleDo) {
  EXPECT_EQ(join_words(Lines{}), "");
  EXPECT_EQ(join_words(Lines{"a"}), "a");
  EXPECT_EQ(join_words(Lines{"a", "b"}), "a and b");
  EXPECT_EQ(join_words(Lines{"a", "b", "c"}), "a, b and c");
}

}  // namespace
}  // namespace attune
