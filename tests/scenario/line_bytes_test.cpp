#include "scenario/line_bytes.h"

#include <gtest/gtest.h>

#include <string>

namespace attune::scenario {
namespace {

constexpr std::size_t kNowhere = std::string_view::npos;

TEST(LineBytes, FindWhereAKeyEnds) {
  EXPECT_EQ(key_end("tom: hm", 0), 3U);
  EXPECT_EQ(key_end("tom:", 0), 3U);
  EXPECT_EQ(key_end("tom:\thm", 0), 3U);
  EXPECT_EQ(key_end("- tom: hm", 2), 5U);
  EXPECT_EQ(key_end("9:30 o'clock", 0), kNowhere) << "a colon inside a word";
  EXPECT_EQ(key_end("hm # tom: hm", 0), kNowhere) << "a colon inside a comment";
  EXPECT_EQ(key_end("tom#k3f: hm", 0), 7U) << "no comment without a blank before it";
  EXPECT_EQ(key_end("", 0), kNowhere);
}

TEST(LineBytes, KnowCurlyQuotes) {
  EXPECT_EQ(curly_quote("a “b”", 2), 3U);
  EXPECT_EQ(curly_quote("‘b’", 0), 3U);
  EXPECT_EQ(curly_quote("„b“", 0), 3U);
  EXPECT_EQ(curly_quote("\"b\"", 0), 0U);
  EXPECT_EQ(curly_quote("a—", 1), 0U) << "a dash is none";
  EXPECT_EQ(curly_quote("a", 5), 0U);
}

TEST(LineBytes, FindComments) {
  EXPECT_TRUE(is_comment("# hm", 0));
  EXPECT_TRUE(is_comment("a # hm", 2));
  EXPECT_TRUE(is_comment("a\t#", 2));
  EXPECT_FALSE(is_comment("a# hm", 1));
  EXPECT_FALSE(is_comment("a hm", 2));
}

TEST(LineBytes, SkipBlanksUpToTheEnd) {
  EXPECT_EQ(skip_blanks("  \ta", 0), 3U);
  EXPECT_EQ(skip_blanks("a", 0), 0U);
  EXPECT_EQ(skip_blanks("a  ", 1), 3U);
  EXPECT_EQ(skip_blanks("", 0), 0U);
  EXPECT_EQ(skip_blanks("a", 7), 1U);
  EXPECT_TRUE(blank_or_end("a ", 1));
  EXPECT_TRUE(blank_or_end("a", 1));
  EXPECT_FALSE(blank_or_end("ab", 1));
}

TEST(LineBytes, FindTheQuotationMarkThatCloses) {
  EXPECT_EQ(closing_quote(R"("a")", 0), 2U);
  EXPECT_EQ(closing_quote(R"("a\"b")", 0), 5U) << "a backslash hides a mark";
  EXPECT_EQ(closing_quote(R"("a\\")", 0), 4U) << "and a backslash";
  EXPECT_EQ(closing_quote(R"('it''s')", 0), 6U) << "a doubled mark stands for one";
  EXPECT_EQ(closing_quote(R"('a\')", 0), 3U) << "no backslash hides anything there";
  EXPECT_EQ(closing_quote(R"("it''s")", 0), 6U);
  EXPECT_EQ(closing_quote(R"(x: "a")", 3), 5U);
  for (const char* open : {R"("a)", R"("a\")", R"('a'')", R"(")", R"("a\)"}) {
    EXPECT_EQ(closing_quote(open, 0), kNowhere) << open;
  }
}

}  // namespace
}  // namespace attune::scenario
