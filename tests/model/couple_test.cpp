#include "model/couple.h"

#include <gtest/gtest.h>

#include "model/sampled_couples.h"
#include "model/terms.h"

namespace attune::model {
namespace {

TEST(ReferenceCouple, StartsItsBidWhereTheReportSays) {
  const FastState<double> start = start_of_bid(reference_couple());
  EXPECT_DOUBLE_EQ(start.distress, 0.7);
  EXPECT_NEAR(start.pursuit, 0.34965, 1e-15);
  EXPECT_EQ(start.discouragement, 0.0);
  EXPECT_DOUBLE_EQ(start.arousal, 0.13);
  EXPECT_EQ(start.withdrawal, 0.0);
}

TEST(StartOfBid, IsLowerAfterSoothingOneselfFirstAndMoreSoWithPractice) {
  Couple couple = reference_couple();
  const double unsoothed = start_of_bid(couple).distress;
  couple.situation.soothed_before = 1.0;
  couple.slow.soothing = 0.0;
  EXPECT_NEAR(start_of_bid(couple).distress, unsoothed * (1.0 - 0.6 * 0.3), 1e-15);
  couple.slow.soothing = 1.0;
  EXPECT_NEAR(start_of_bid(couple).distress, unsoothed * (1.0 - 0.6), 1e-15);
}

TEST(StartOfBid, LetsPursuitFollowFromAGivenDistress) {
  const Couple couple = reference_couple();
  const FastState<double> computed = start_of_bid(couple);
  const FastState<double> given = start_of_bid(couple, computed.distress / 2.0);
  EXPECT_DOUBLE_EQ(given.distress, computed.distress / 2.0);
  EXPECT_DOUBLE_EQ(given.pursuit, computed.pursuit / 2.0);
  EXPECT_EQ(given.arousal, computed.arousal);
}

TEST(StartOfBid, IsHeldBackByTheBiddersAvoidance) {
  Couple couple = reference_couple();
  const double open = start_of_bid(couple).pursuit;
  couple.bidder.avoidance = 6.0;
  EXPECT_LT(start_of_bid(couple).pursuit, open);
}

TEST(StartOfBid, StaysInTheBoxForWhateverIsAsked) {
  Draws draws(11);
  for (int i = 0; i < 1000; ++i) {
    Couple couple = any_couple(draws);
    couple.parameters.start_pursuit = 5.0;
    for (const double asked : {-1.0, 0.5, 2.0}) {
      const FastState<double> start = start_of_bid(couple, asked);
      for (const double share : {start.distress, start.pursuit, start.arousal}) {
        ASSERT_GE(share, 0.0);
        ASSERT_LE(share, 1.0);
      }
    }
  }
}

}  // namespace
}  // namespace attune::model
