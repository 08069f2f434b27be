#include "scenario/condition_cursor.h"

#include <gtest/gtest.h>

#include "found.h"
#include "read_text.h"

namespace attune::scenario {
namespace {

TEST(ConditionCursor, NeverRunsOverTheEnd) {
  testing::ReadText text("[told]");
  ConditionCursor cursor(text.root().first_child(), text.reporter());
  EXPECT_TRUE(cursor.at_word("told"));
  EXPECT_EQ(cursor.token_after().kind, Token::Kind::kEnd);
  EXPECT_EQ(cursor.take().text, "told");
  for (int i = 0; i < 3; ++i) {
    EXPECT_EQ(cursor.take().kind, Token::Kind::kEnd);
    EXPECT_EQ(cursor.token_after().kind, Token::Kind::kEnd);
  }
}

TEST(ConditionCursor, TakesOnlyTheWordItIsAskedFor) {
  testing::ReadText text("[not told]");
  ConditionCursor cursor(text.root().first_child(), text.reporter());
  EXPECT_FALSE(cursor.take_word("told"));
  EXPECT_TRUE(cursor.take_word("not"));
  EXPECT_TRUE(cursor.take_word("told"));
  EXPECT_TRUE(text.reporter().findings().empty());
}

TEST(ConditionCursor, PointsIntoTheTextInCodePoints) {
  testing::ReadText text("[\"ü )\"]");
  ConditionCursor cursor(text.root().first_child(), text.reporter());
  cursor.take();  // The letter is two bytes, and two tokens that belong nowhere.
  cursor.take();
  EXPECT_EQ(cursor.place(cursor.token()).column, 5);
  EXPECT_FALSE(cursor.take_kind(Token::Kind::kOpen, "'('"));
  EXPECT_EQ(testing::said(text.reporter().take_sorted()),
            "1:5 '(' is missing here | write '(' here\n");
}

}  // namespace
}  // namespace attune::scenario
