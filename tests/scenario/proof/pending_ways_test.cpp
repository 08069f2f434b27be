#include "scenario/proof/pending_ways.h"

#include <gtest/gtest.h>

namespace attune::scenario {
namespace {

TEST(PendingWays, AreFollowedTheNewestFirst) {
  PendingWays ways;
  EXPECT_TRUE(ways.none());
  ways.split({}, 3, true);
  ways.split({}, 4, false);
  WayPoint point;
  ASSERT_TRUE(ways.take(point));
  EXPECT_EQ(point.op, 4U);
  EXPECT_FALSE(point.exact);
  ASSERT_TRUE(ways.take(point));
  EXPECT_EQ(point.op, 3U);
  EXPECT_TRUE(point.exact);
  EXPECT_FALSE(ways.take(point));
  EXPECT_FALSE(ways.none()) << "it forked, though nothing is left to follow";
}

TEST(PendingWays, AreFollowedOnceWhateverLedThere) {
  PendingWays ways;
  WayPoint longer;
  longer.steps = 7;
  longer.last = 2;
  ways.split({}, 3, true);
  ways.split(longer, 3, true);
  WayPoint point;
  EXPECT_TRUE(ways.take(point));
  EXPECT_FALSE(ways.take(point));
}

TEST(PendingWays, DifferInFactsBandsVisitsAndGuesses) {
  WayPoint facts;
  facts.facts.at(1) = 1;
  WayPoint bands;
  bands.bands.at(0) = 1;
  WayPoint stack;
  stack.stack = 1;
  PendingWays ways;
  for (const WayPoint& point : {WayPoint{}, facts, bands, stack}) {
    ways.split(point, 3, true);
    ways.split(point, 3, false);
  }
  int count = 0;
  for (WayPoint point; ways.take(point);) {
    ++count;
  }
  EXPECT_EQ(count, 8);
}

TEST(PendingWays, TellWhereTheyForkIntoEachOther) {
  PendingWays ways;
  WayPoint point;
  ways.split(point, 3, true);
  ASSERT_TRUE(ways.take(point));
  ways.split(point, 4, true);
  EXPECT_TRUE(ways.circles().empty());
  ASSERT_TRUE(ways.take(point));
  ways.split(point, 3, true);
  ASSERT_EQ(ways.circles().size(), 1U);
  EXPECT_TRUE(ways.circles().front() == 3 || ways.circles().front() == 4);
}

TEST(PendingWays, MeetWithoutACircle) {
  PendingWays ways;
  ways.split({}, 3, true);
  ways.split({}, 4, true);
  WayPoint point;
  ASSERT_TRUE(ways.take(point));
  ways.split(point, 3, true);
  EXPECT_TRUE(ways.circles().empty());
}

TEST(PendingWays, CanBeTooMany) {
  PendingWays ways;
  for (OpIndex op = 0; op < 65'536; ++op) {
    ways.split({}, op, true);
  }
  EXPECT_FALSE(ways.too_many());
  ways.split({}, 65'536, true);
  EXPECT_TRUE(ways.too_many());
  ways.clear();
  EXPECT_TRUE(ways.none());
  EXPECT_FALSE(ways.too_many());
  WayPoint point;
  EXPECT_FALSE(ways.take(point));
}

}  // namespace
}  // namespace attune::scenario
