#include "coach/retelling.h"

#include <gtest/gtest.h>

namespace attune::coach {
namespace {

const Names kNames{.bidder = "Joss", .responder = "Emil"};

PlayedReply answer(const std::string& words, double before, double after) {
  PlayedReply reply;
  reply.words = words;
  reply.codes = model::ReplyCodes{};
  reply.before.distress = before;
  reply.after.distress = after;
  return reply;
}

std::string told(const std::vector<PlayedReply>& replies) {
  return retelling(kEnglish, replies, kNames);
}

TEST(Retelling, QuotesWhatMovedTheBidderMostInTheOrderOfTheEvening) {
  EXPECT_EQ(
      told({answer("You saw right.", 0.6, 0.4), answer("Mm.", 0.4, 0.37),
            answer("I'm going up.", 0.37, 0.55)}),
      "With “You saw right” Joss came down from alarmed to uneasy. Later, with “I'm going up” "
      "Joss went up from uneasy to alarmed.");
  EXPECT_EQ(
      told({answer("Six years, Joss.", 0.6, 0.8), answer("Come here.", 0.8, 0.7)}),
      "With “Six years, Joss” Joss went up from alarmed to overwhelmed. Later, with “Come here” "
      "Joss came down from overwhelmed to alarmed.");
}

TEST(Retelling, PrefersAMoveToAnotherWordToALargerOneWithinOne) {
  EXPECT_EQ(told({answer("Already?", 0.26, 0.46), answer("Happy?", 0.46, 0.55)}),
            "With “Happy?” Joss went up from uneasy to alarmed.");
}

TEST(Retelling, SaysAMoveWithinABand) {
  EXPECT_EQ(told({answer("Bread.", 0.6, 0.55)}),
            "With “Bread” Joss eased a little, still alarmed.");
  EXPECT_EQ(told({answer("Happy?", 0.55, 0.6)}),
            "With “Happy?” Joss was more on edge, still alarmed.");
}

TEST(Retelling, SaysWhenNothingMoved) {
  EXPECT_EQ(told({answer("Mm.", 0.6, 0.61)}),
            "Nothing that was said moved Joss much, one way or the other.");
}

TEST(Retelling, LeavesOutWhatTheBidderSaid) {
  PlayedReply move = answer("Say when.", 0.7, 0.3);
  move.codes = model::BidderCodes{.soothed = 3};
  EXPECT_EQ(told({move}), "");
  EXPECT_EQ(told({}), "");
}

}  // namespace
}  // namespace attune::coach
