#include "coach/own_words/pause_length.h"

#include <gtest/gtest.h>

namespace attune::coach {
namespace {

double minutes_in(std::string_view typed) { return pause_minutes(typed_words(typed, {})); }

TEST(PauseLength, IsReadInMinutesAndHours) {
  EXPECT_EQ(minutes_in("back in 40 min"), 40.0);
  EXPECT_EQ(minutes_in("give me 2 hours"), 120.0);
  EXPECT_EQ(minutes_in("an hour, please"), 60.0);
  EXPECT_EQ(minutes_in("half an hour"), 30.0);
}

TEST(PauseLength, IsTheLastOneThatIsNamed) {
  EXPECT_EQ(minutes_in("not 20 minutes, 90 minutes"), 90.0);
}

TEST(PauseLength, IsAtLeastTwentyMinutesAndAtMostADay) {
  EXPECT_EQ(minutes_in("5 minutes"), 20.0);
  EXPECT_EQ(minutes_in("100 hours"), 1440.0);
}

TEST(PauseLength, IsHalfAnHourWhereNoneIsUnderstood) {
  EXPECT_EQ(minutes_in("after the news"), 30.0);
  EXPECT_EQ(minutes_in(""), 30.0);
}

}  // namespace
}  // namespace attune::coach
