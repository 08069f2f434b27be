#include "ui/practice/practice_telling.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace attune::ui {
namespace {

std::vector<PracticeLineView> lines(std::initializer_list<std::string_view> texts) {
  std::vector<PracticeLineView> made;
  for (const std::string_view text : texts) {
    made.push_back({.text = text, .part = {}, .style = {}});
  }
  return made;
}

TEST(PracticeTelling, BeginsWithTheFirstLine) {
  const Telling told = told_after(lines({"Mm?", "That was a potato."}), 0.0);
  EXPECT_EQ(told.lines, 1U);
  EXPECT_FALSE(told.over);
}

TEST(PracticeTelling, LetsEveryLineBeReadBeforeTheNext) {
  const std::string long_line(60, 'a');
  const auto moment = lines({"Mm?", long_line, "Are we okay?"});
  EXPECT_EQ(told_after(moment, 0.55).lines, 1U);
  EXPECT_EQ(told_after(moment, 0.65).lines, 2U) << "a short line is read in six tenths of a second";
  EXPECT_EQ(told_after(moment, 2.1).lines, 2U) << "sixty characters take longer";
  EXPECT_EQ(told_after(moment, 2.3).lines, 3U);
}

TEST(PracticeTelling, IsOverOnceTheLastLineIsThere) {
  const auto moment = lines({"Mm?", "Which half?"});
  EXPECT_TRUE(told_after(moment, 0.7).over);
  EXPECT_TRUE(told_after(moment, 1e6).over);
}

TEST(PracticeTelling, SaysHowLongTheNewestLineHasBeenThere) {
  const auto moment = lines({"Mm?", "Which half?"});
  EXPECT_DOUBLE_EQ(told_after(moment, 0.25).since_line, 0.25);
  EXPECT_NEAR(told_after(moment, 1.0).since_line, 0.4, 1e-12);
}

TEST(PracticeTelling, DoesNotWaitForeverOnALongLine) {
  const std::string endless(10'000, 'a');
  EXPECT_EQ(told_after(lines({endless, "Mm."}), 2.25).lines, 2U);
}

TEST(PracticeTelling, TakesAsLongAsTheLastLineIsAway) {
  const auto moment = lines({"Mm?", "Which half?", "Are we okay?"});
  const double takes = telling_time(moment);
  EXPECT_FALSE(told_after(moment, takes - 0.01).over);
  EXPECT_TRUE(told_after(moment, takes + 0.01).over);
}

TEST(PracticeTelling, OfNothingIsOver) { EXPECT_TRUE(told_after({}, 0.0).over); }

}  // namespace
}  // namespace attune::ui
