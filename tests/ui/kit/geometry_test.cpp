#include "ui/kit/geometry.h"

#include <gtest/gtest.h>

namespace attune::ui {
namespace {

const Rect kArea = Rect::of({10.0F, 20.0F}, 100.0F, 50.0F);

TEST(Rect, CutsFromEachSide) {
  EXPECT_FLOAT_EQ(kArea.left(30.0F).max.x, 40.0F);
  EXPECT_FLOAT_EQ(kArea.without_left(30.0F).min.x, 40.0F);
  EXPECT_FLOAT_EQ(kArea.right(30.0F).min.x, 80.0F);
  EXPECT_FLOAT_EQ(kArea.without_right(30.0F).max.x, 80.0F);
  EXPECT_FLOAT_EQ(kArea.top(30.0F).max.y, 50.0F);
  EXPECT_FLOAT_EQ(kArea.without_top(30.0F).min.y, 50.0F);
  EXPECT_FLOAT_EQ(kArea.bottom(30.0F).min.y, 40.0F);
  EXPECT_FLOAT_EQ(kArea.without_bottom(30.0F).max.y, 40.0F);
}

TEST(Rect, KnowsWhatItContainsAndTouches) {
  EXPECT_TRUE(kArea.contains(ImVec2(10.0F, 20.0F)));
  EXPECT_FALSE(kArea.contains(ImVec2(110.0F, 20.0F)));
  EXPECT_TRUE(kArea.contains(kArea.grown(-1.0F)));
  EXPECT_FALSE(kArea.contains(kArea.grown(1.0F)));
  EXPECT_TRUE(kArea.contains(kArea.grown(1.0F), 1.0F));
  EXPECT_TRUE(kArea.overlaps(kArea.moved({99.0F, 0.0F})));
  EXPECT_FALSE(kArea.overlaps(kArea.moved({100.0F, 0.0F})));
}

TEST(Column, SharesTheWidthAndKeepsTheGaps) {
  for (int i = 0; i < 3; ++i) {
    EXPECT_FLOAT_EQ(column(kArea, i, 3, 5.0F).width(), 30.0F);
  }
  EXPECT_FLOAT_EQ(column(kArea, 0, 3, 5.0F).min.x, kArea.min.x);
  EXPECT_FLOAT_EQ(column(kArea, 1, 3, 5.0F).min.x, 45.0F);
  EXPECT_FLOAT_EQ(column(kArea, 2, 3, 5.0F).max.x, kArea.max.x);
}

}  // namespace
}  // namespace attune::ui
