#include "base/background.h"

#include <gtest/gtest.h>

#include <latch>

namespace attune {
namespace {

TEST(Background, HandsOutOnceWhatItComputed) {
  Background<int> background;
  EXPECT_FALSE(background.busy());
  EXPECT_EQ(background.take(), std::nullopt);
  background.begin([] { return 7; });
  background.wait();
  EXPECT_TRUE(background.busy()) << "nobody has taken it";
  EXPECT_EQ(background.take(), 7);
  EXPECT_FALSE(background.busy());
  EXPECT_EQ(background.take(), std::nullopt);
}

TEST(Background, NeverWaitsToTake) {
  std::latch asked(1);
  Background<int> background;
  background.begin([&asked] {
    asked.wait();
    return 7;
  });
  EXPECT_EQ(background.take(), std::nullopt) << "it computes until it was asked";
  asked.count_down();
  background.wait();
  EXPECT_EQ(background.take(), 7);
}

TEST(Background, WaitsForNothingWhereNothingIsComing) {
  const Background<int> background;
  background.wait();
  EXPECT_FALSE(background.busy());
}

TEST(Background, ComputesOneThingAfterTheOther) {
  Background<int> background;
  for (const int wanted : {1, 2}) {
    background.begin([wanted] { return wanted; });
    background.wait();
    EXPECT_EQ(background.take(), wanted);
  }
}

}  // namespace
}  // namespace attune
