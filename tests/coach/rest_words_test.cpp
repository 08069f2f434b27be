#include "coach/rest_words.h"

#include <gtest/gtest.h>

namespace attune::coach {
namespace {

model::FixedPoint rest(double rate, double turning) {
  return {.at = {}, .eigenvalues = {{rate, turning}, {rate, -turning}}, .stable = rate < 0.0};
}

TEST(RestWords, ADotIsSaidToHoldOrNot) {
  EXPECT_EQ(hold_of(kEnglish, rest(-0.1, 0.0)), "they come to rest here");
  EXPECT_EQ(hold_of(kEnglish, rest(-0.1, 0.2)), "they come to rest here, in ever smaller swings");
  EXPECT_EQ(hold_of(kEnglish, rest(0.1, 0.2)), "they circle around here");
  EXPECT_EQ(hold_of(kEnglish, rest(0.1, 0.0)), "they do not stay here");
}

TEST(RestWords, OnlyAPlaceThatHoldsIsOneWhereTheyComeToRest) {
  EXPECT_EQ(rest_sentence(kEnglish, rest(0.1, 0.2)),
            "A place where nothing moves, but the least upset sets them going round.");
  EXPECT_EQ(rest_sentence(kEnglish, rest(0.1, 0.0)),
            "A place where nothing moves, but the least upset leads away from it.");
  EXPECT_EQ(rest_sentence(kEnglish, rest(-0.1, 0.0)),
            "A place where they come to rest: after a small upset they come back to it.");
  EXPECT_EQ(rest_sentence(kEnglish, rest(-0.1, 0.2)),
            "A place where they come to rest: after a small upset they swing back to it, less each "
            "time.");
}

TEST(RestWords, NoneFoundIsNoProofThatThereIsNone) {
  EXPECT_EQ(no_rest_sentence(kEnglish, {.points = {}, .starts = 48}),
            "None was found from 48 places to start from; one may have been missed.");
  EXPECT_EQ(no_rest_sentence(kEnglish, {.points = {rest(-0.1, 0.0)}, .starts = 48}), "");
}

TEST(RestWords, ABandStandsBeforeItsNumber) {
  EXPECT_EQ(band_and_number(kEnglish, model::Quantity::kDistress, 0.726), "alarmed, 0.73");
}

}  // namespace
}  // namespace attune::coach
