#include "picture/written.h"

#include <gtest/gtest.h>

namespace attune::picture {
namespace {

constexpr Lettering kPlain{.size = 10.0};

Written word_at(Anchor anchor) {
  return {.at = {100.0, 50.0}, .text = "calm", .lettering = kPlain, .anchor = anchor};
}

TEST(Written, CoversTheSideThatItsAnchorNames) {
  const double width = text_width("calm", kPlain);
  EXPECT_DOUBLE_EQ(word_at(Anchor::kStart).area().left, 100.0);
  EXPECT_DOUBLE_EQ(word_at(Anchor::kEnd).area().right, 100.0);
  EXPECT_DOUBLE_EQ(word_at(Anchor::kMiddle).area().centre().x, 100.0);
  EXPECT_NEAR(word_at(Anchor::kMiddle).area().width(), width, 1e-9);
}

TEST(Written, ReachesBeyondItsTextWithAPill) {
  Written word = word_at(Anchor::kStart);
  word.on_pill = true;
  EXPECT_LT(word.area().left, 100.0);
}

TEST(Written, StandsAboutAHeight) {
  const double baseline = baseline_about(50.0, kPlain);
  EXPECT_GT(baseline, 52.0);
  EXPECT_LT(baseline, 55.0);
}

TEST(Written, WritesLinesBelowOneAnother) {
  std::vector<Written> out;
  write_lines({"one", "two"}, word_at(Anchor::kEnd), out);
  ASSERT_EQ(out.size(), 2U);
  EXPECT_EQ(out[1].text, "two");
  EXPECT_EQ(out[1].anchor, Anchor::kEnd);
  EXPECT_FALSE(out[0].area().overlaps(out[1].area()));
}

}  // namespace
}  // namespace attune::picture
