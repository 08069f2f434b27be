#include "scenario/comparison_parser.h"

#include <gtest/gtest.h>

#include "found.h"
#include "read_text.h"

namespace attune::scenario {
namespace {

// What `read` makes of a condition, and what it says about it.
template <typename Read>
auto read_with(const std::string& condition, std::string& said, const Read& read) {
  testing::ReadText text("[\"" + condition + "\"]");
  ConditionCursor cursor(text.root().first_child(), text.reporter());
  const auto result = read(cursor);
  said = testing::said(text.reporter().take_sorted());
  return result;
}

std::optional<Comparison> sign(const std::string& condition, std::string& said) {
  return read_with(condition, said,
                   [](ConditionCursor& cursor) { return read_sign(cursor, "asked"); });
}

std::optional<Comparison> is(const std::string& condition, std::string& said) {
  return read_with(condition, said, [](ConditionCursor& cursor) { return read_is(cursor, "day"); });
}

std::optional<int> number(const std::string& condition, std::string& said) {
  return read_with(condition, said, read_number);
}

TEST(ComparisonParser, ReadsEverySign) {
  std::string said;
  EXPECT_EQ(sign("== 1", said), Comparison::kEqual);
  EXPECT_EQ(sign("!= 1", said), Comparison::kNotEqual);
  EXPECT_EQ(sign("<1", said), Comparison::kLess);
  EXPECT_EQ(sign("<=1", said), Comparison::kLessEqual);
  EXPECT_EQ(sign(">1", said), Comparison::kGreater);
  EXPECT_EQ(sign(">=1", said), Comparison::kGreaterEqual);
  EXPECT_EQ(said, "");
}

TEST(ComparisonParser, SaysWhichSignBelongsThere) {
  std::string said;
  EXPECT_FALSE(sign("is 1", said).has_value());
  EXPECT_EQ(said, "1:3 'asked' is a number | write == or != before a number\n");
  for (const char* wrong : {"= 1", "", "and told", "=> 1", "=< 1", ") 1"}) {
    EXPECT_FALSE(sign(wrong, said).has_value()) << wrong;
    EXPECT_EQ(said, "1:3 'asked' is compared with nothing | write for example 'asked >= ...'\n");
  }
}

TEST(ComparisonParser, ReadsIsAndIsNot) {
  std::string said;
  EXPECT_EQ(is("is hard", said), Comparison::kEqual);
  EXPECT_EQ(is("is not hard", said), Comparison::kNotEqual);
  EXPECT_EQ(said, "");
  EXPECT_FALSE(is(">= hard", said).has_value());
  EXPECT_EQ(said, "1:3 'day' is compared with a word | write 'is' or 'is not'\n");
  EXPECT_FALSE(is("hard", said).has_value());
  EXPECT_EQ(said, "1:3 'day' is compared with nothing | write 'day is ...'\n");
}

TEST(ComparisonParser, ReadsWholeNumbersThatSomethingCanReach) {
  std::string said;
  EXPECT_EQ(number("12", said), 12);
  EXPECT_EQ(number("-3", said), -3);
  EXPECT_EQ(number("1000000", said), 1'000'000);
  EXPECT_EQ(said, "");
  EXPECT_FALSE(number("1000001", said).has_value());
  EXPECT_EQ(said, "1:3 a number that nothing reaches | stay below 1000000\n");
  for (const char* wrong : {"one", "", "99999999999999999999", "--1", "1x"}) {
    EXPECT_FALSE(number(wrong, said).has_value()) << wrong;
    EXPECT_NE(said.find("a number belongs here, not '"), std::string::npos) << said;
  }
}

TEST(ComparisonParser, ReadsOneOfSomeWords) {
  const auto read = [](ConditionCursor& cursor) {
    return read_one_of(cursor, {"low", "high"}, "trust has no band");
  };
  std::string said;
  EXPECT_EQ(read_with("high", said, read), 1);
  EXPECT_EQ(said, "");
  EXPECT_FALSE(read_with("hihg", said, read).has_value());
  EXPECT_EQ(said, "1:3 trust has no band 'hihg' | did you mean 'high'?\n");
}

}  // namespace
}  // namespace attune::scenario
