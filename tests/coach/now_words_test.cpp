#include "coach/now_words.h"

#include <gtest/gtest.h>

namespace attune::coach {
namespace {

const Names kNames{.bidder = "Tom", .responder = "Ines"};

model::FastState<double> state(double distress, double arousal, double withdrawal = 0.0) {
  return {.distress = distress, .arousal = arousal, .withdrawal = withdrawal};
}

std::string now(const model::FastState<double>& before, const model::FastState<double>& after) {
  return now_in_words(kEnglish, kNames, before, after, 0);
}

TEST(NowInWords, NamesTheBandsBothCameFromAndWentTo) {
  const std::string text = now(state(0.6, 0.6), state(0.3, 0.2));
  EXPECT_NE(text.find("from alarmed to uneasy."), std::string::npos) << text;
  EXPECT_NE(text.find("Ines came down from flooded to settled."), std::string::npos) << text;
}

TEST(NowInWords, SaysWhoStayedAsTheyWere) {
  EXPECT_EQ(now(state(0.6, 0.1), state(0.61, 0.12)), "Tom stayed alarmed. Ines stayed settled.");
}

TEST(NowInWords, SaysANoticeableMoveWithinABand) {
  EXPECT_EQ(now(state(0.74, 0.12), state(0.6, 0.18)),
            "Tom is a little calmer, still alarmed. Ines has a quicker pulse, still settled.");
  EXPECT_EQ(now(state(0.52, 0.45), state(0.6, 0.3)),
            "Tom is a little more on edge, still alarmed. Ines has a slower pulse, still stirred.");
}

TEST(NowInWords, TellsWithdrawalAsAPullThatIsFelt) {
  EXPECT_EQ(
      now(state(0.6, 0.1, 0.0), state(0.6, 0.1, 0.3)),
      "Tom stayed alarmed. Ines stayed settled, and the pull away grew, from present to guarded.");
  EXPECT_EQ(now(state(0.6, 0.1, 0.6), state(0.6, 0.1, 0.1)),
            "Tom stayed alarmed. Ines stayed settled, and the pull away eased, from withdrawn "
            "to present.");
  EXPECT_EQ(now(state(0.6, 0.1, 0.6), state(0.6, 0.1, 0.61)),
            "Tom stayed alarmed. Ines stayed settled and withdrawn.");
  EXPECT_EQ(now(state(0.6, 0.1, 0.6), state(0.6, 0.3, 0.6)),
            "Tom stayed alarmed. Ines went from settled to stirred, and stayed withdrawn.");
  EXPECT_EQ(
      now(state(0.6, 0.1, 0.25), state(0.6, 0.1, 0.4)),
      "Tom stayed alarmed. Ines stayed settled, and the pull away grew a little, still guarded.");
  EXPECT_EQ(
      now(state(0.6, 0.1, 0.4), state(0.6, 0.1, 0.25)),
      "Tom stayed alarmed. Ines stayed settled, and the pull away eased a little, still guarded.");
}

TEST(NowInWords, SaysARiseAsARise) {
  const std::string text = now(state(0.4, 0.1), state(0.8, 0.3));
  EXPECT_NE(text.find("from uneasy to overwhelmed."), std::string::npos) << text;
  EXPECT_EQ(text.find("down"), std::string::npos) << text;
  EXPECT_NE(text.find("Ines went from settled to stirred."), std::string::npos) << text;
}

TEST(EndInWords, TellsHowBothEnd) {
  EXPECT_EQ(end_in_words(kEnglish, kNames, state(0.3, 0.3, 0.6), std::nullopt),
            "By the end Tom is perhaps uneasy, and Ines perhaps stirred.");
}

TEST(EndInWords, SaysOfTheLastReplyWhatItDidWhateverTheModelMakesOfIt) {
  EXPECT_EQ(end_in_words(kEnglish, kNames, state(0.6, 0.1, 0.1), model::ResponseStyle::kDismissive),
            "By the end Tom is perhaps alarmed, and Ines perhaps settled. The last reply brushes "
            "it off.");
}

}  // namespace
}  // namespace attune::coach
