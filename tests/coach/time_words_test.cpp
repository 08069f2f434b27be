#include "coach/time_words.h"

#include <gtest/gtest.h>

namespace attune::coach {
namespace {

TEST(LapWords, AreTimesAsPeopleSayThem) {
  EXPECT_EQ(lap_words(kEnglish, 5.0), "a few minutes");
  EXPECT_EQ(lap_words(kEnglish, 17.0), "about a quarter of an hour");
  EXPECT_EQ(lap_words(kEnglish, 32.4), "about half an hour");
  EXPECT_EQ(lap_words(kEnglish, 47.0), "about three quarters of an hour");
  EXPECT_EQ(lap_words(kEnglish, 60.0), "about an hour");
  EXPECT_EQ(lap_words(kEnglish, 88.0), "about an hour and a half");
  EXPECT_EQ(lap_words(kEnglish, 105.0), "about 2 hours");
  EXPECT_EQ(lap_words(kEnglish, 190.0), "about 3 hours");
}

TEST(TimeWords, ANumberIsRoundedToWhatMatters) {
  EXPECT_EQ(minutes_words(kEnglish, 32.415), "32 minutes");
  EXPECT_EQ(minutes_words(kEnglish, 1.24), "1.2 minutes");
  EXPECT_EQ(hours_words(kEnglish, 3000.0), "50 hours");
  EXPECT_EQ(hours_words(kEnglish, 90.0), "1.5 hours");
}

}  // namespace
}  // namespace attune::coach
