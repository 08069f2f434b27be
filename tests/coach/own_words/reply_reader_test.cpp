#include "coach/own_words/reply_reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "coach/own_words/shipped_reader.h"

namespace attune::coach {
namespace {

Reading read(std::string_view reply, std::string_view bid = "Are we okay?") {
  return testing::shipped_reader().read(reply, bid);
}

using model::ResponseStyle;

// Plain cases, in words that nobody could take for something else.
TEST(ReplyReader, ReadsWhatIsPlain) {
  EXPECT_EQ(read("You’re right, I’ve been far away. It isn’t you. Come here and tell me.").style,
            ResponseStyle::kSupportive);
  EXPECT_EQ(read("I'll cancel it. From now on I'll never go out without you, I promise.").style,
            ResponseStyle::kEnabling);
  EXPECT_EQ(read("You're imagining things again. Grow up.").style, ResponseStyle::kDismissive);
  EXPECT_EQ(read("I'm going to bed.").style, ResponseStyle::kWithdrawing);
  EXPECT_EQ(read("yes of course we are, why do you always have to ask").style,
            ResponseStyle::kMixed);
}

TEST(ReplyReader, ProposesCodesThatHaveTheStyle) {
  for (const std::string reply :
       {"I do love you.", "whatever you say", "not now", "You must have waited for hours.", "ok",
        "Give me twenty minutes and I'll come back and listen.", "seriously?"}) {
    const Reading reading = read(reply);
    EXPECT_EQ(read_style(reading.codes).style, reading.style) << reply;
    EXPECT_NEAR(std::accumulate(reading.styles.begin(), reading.styles.end(), 0.0), 1.0, 1e-5);
    EXPECT_EQ(*std::max_element(reading.styles.begin(), reading.styles.end()), reading.share);
  }
}

TEST(ReplyReader, ShowsTheWordsThatLedToACode) {
  const std::string reply = "You’re imagining things. I’ll do the bins.";
  const Reading reading = read(reply);
  const auto reason =
      std::find_if(reading.reasons.begin(), reading.reasons.end(),
                   [](const ReadingReason& each) { return each.code == "invalidation"; });
  ASSERT_NE(reason, reading.reasons.end());
  EXPECT_NE(reply.substr(reason->begin, reason->end - reason->begin).find("imagining"),
            std::string::npos);
  EXPECT_FALSE(reason->says.empty());
}

TEST(ReplyReader, UnderstandsHowLongABreakIs) {
  EXPECT_EQ(read("I need a break. I'll be back in 40 minutes and then we talk.").codes.pause,
            (model::Pause{model::PauseKind::kReturnAt, 40.0}));
  EXPECT_EQ(read("I need half an hour on my own. I'll be back in half an hour, then we talk.")
                .codes.pause.minutes,
            30.0);
}

TEST(ReplyReader, TakesNothingForSilence) {
  const Reading reading = read("  ...  ");
  EXPECT_EQ(reading.style, ResponseStyle::kWithdrawing);
  EXPECT_EQ(reading.codes.withdrawal, 3);
  EXPECT_TRUE(reading.reasons.empty());
}

TEST(ReplyReader, IsNotSureOfWhatCouldBeAnything) {
  EXPECT_FALSE(read("The tram was late and Ada had the umbrella, so.").sure);
}

TEST(ReplyReader, RefusesWeightsOfSomethingElse) {
  const auto weights = LinearModel::read("attune-own-words 1\n0.5\na\tb\n0\t0\n", "w.txt");
  ASSERT_TRUE(weights.ok());
  const auto reader = ReplyReader::make(Lexicon(), weights.value());
  ASSERT_FALSE(reader.ok());
  EXPECT_NE(reader.error().fix, "");
}

}  // namespace
}  // namespace attune::coach
