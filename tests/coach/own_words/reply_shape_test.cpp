#include "coach/own_words/reply_shape.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace attune::coach {
namespace {

ReplyShape shape(std::string_view reply, std::string_view bid = "Are we okay?") {
  return shape_of(typed_words(reply, {}), typed_words(bid, {}));
}

bool has(const ReplyShape& shape, std::string_view name) {
  return std::any_of(shape.features.begin(), shape.features.end(),
                     [name](const auto& feature) { return feature.first == name; });
}

bool is_flagged(const ReplyShape& shape, std::string_view name) {
  return std::find(shape.flags.begin(), shape.flags.end(), name) != shape.flags.end();
}

TEST(ReplyShape, TellsHowLongAReplyIs) {
  EXPECT_TRUE(is_flagged(shape("ok"), "very_brief"));
  EXPECT_TRUE(has(shape("ok"), "length0"));
  const ReplyShape longer = shape("one two three four five six seven eight nine");
  EXPECT_FALSE(is_flagged(longer, "brief"));
  EXPECT_TRUE(has(longer, "words>8"));
  EXPECT_FALSE(has(longer, "words>11"));
}

TEST(ReplyShape, TellsWhereItAsks) {
  EXPECT_TRUE(is_flagged(shape("Fine. And you?"), "asks_last"));
  EXPECT_TRUE(has(shape("And you? Fine."), "asks_first"));
  EXPECT_FALSE(has(shape("Fine."), "asks"));
}

TEST(ReplyShape, TellsHowMuchOfTheBidItTakesUp) {
  EXPECT_TRUE(is_flagged(shape("The hens."), "echo0"));
  const ReplyShape echo = shape("We are okay.");
  EXPECT_TRUE(has(echo, "echo1"));
  EXPECT_TRUE(has(echo, "echo_half"));
}

TEST(ReplyShape, TellsWhoIsSpokenOf) {
  const ReplyShape mine = shape("I think I do");
  EXPECT_TRUE(has(mine, "I2"));
  EXPECT_TRUE(has(mine, "I_share"));
  EXPECT_TRUE(has(mine, "you0"));
  EXPECT_FALSE(has(mine, "you_share"));
}

}  // namespace
}  // namespace attune::coach
