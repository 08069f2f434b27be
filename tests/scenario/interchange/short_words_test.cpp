#include "scenario/interchange/short_words.h"

#include <gtest/gtest.h>

#include "base/text.h"

namespace attune::scenario {
namespace {

TEST(ShortWords, LeaveAShortTextAsItIs) {
  EXPECT_EQ(short_words("I’ll do the bins."), "I’ll do the bins.");
  EXPECT_EQ(short_words(""), "");
}

TEST(ShortWords, EndWithAWholeWord) {
  EXPECT_EQ(short_words("Four hours. You counted, and now I get the bill."),
            "Four hours. You counted, and now…");
}

TEST(ShortWords, EndWithoutTheCommaThatWouldHaveGoneOn) {
  EXPECT_EQ(short_words("What was it that you wanted, an answer or a fish?"),
            "What was it that you wanted, an…");
  EXPECT_EQ(short_words("Something that you wanted a lot, and had"),
            "Something that you wanted a lot…");
}

TEST(ShortWords, CutOneLongWordBetweenItsLetters) {
  std::string long_word;
  for (int i = 0; i < 50; ++i) {
    long_word += "ä";
  }
  const std::string cut = short_words(long_word);
  EXPECT_EQ(code_points(cut), kShortWords + 1);
  EXPECT_EQ(first_malformed_byte(cut), std::string_view::npos);
}

TEST(ShortWords, CountLettersAndNotBytes) {
  const std::string thirty_two = "ää ää ää ää ää ää ää ää ää ää ää";
  EXPECT_EQ(code_points(thirty_two), kShortWords);
  EXPECT_EQ(short_words(thirty_two), thirty_two);
}

}  // namespace
}  // namespace attune::scenario
