#include "scenario/proof/places.h"

#include <gtest/gtest.h>

namespace attune::scenario {
namespace {

constexpr std::size_t kOps = 10;

TEST(Places, OutsideOfVisitsAreTheDecisionsThemselves) {
  Places places(kOps);
  EXPECT_EQ(places.place({7, 0}), 7U);
  EXPECT_EQ(places.standing(7).decision, 7U);
  EXPECT_EQ(places.standing(7).stack, 0U);
  EXPECT_EQ(places.depth(0), 0U);
}

TEST(Places, GiveEachStackOfVisitsOneNumber) {
  Places places(kOps);
  const VisitStack outer = places.push(3, 0);
  const VisitStack inner = places.push(4, outer);
  EXPECT_EQ(places.push(3, 0), outer);
  EXPECT_EQ(places.push(4, outer), inner);
  EXPECT_NE(places.push(3, outer), places.push(4, outer));
  EXPECT_NE(places.push(4, 0), inner) << "the same visit, from somewhere else";
  EXPECT_EQ(places.depth(inner), 2U);
  EXPECT_EQ(places.top(inner).visit, 4U);
  EXPECT_EQ(places.top(inner).below, outer);
  EXPECT_EQ(places.top(outer).below, 0U);
}

TEST(Places, TellTheSameDecisionInTwoVisitsApart) {
  Places places(kOps);
  const VisitStack one = places.push(3, 0);
  const VisitStack other = places.push(5, 0);
  const Place first = places.place({7, one});
  const Place second = places.place({7, other});
  EXPECT_NE(first, second);
  EXPECT_GE(first, kOps) << "no decision outside of visits has this number";
  EXPECT_EQ(places.place({7, one}), first);
  EXPECT_EQ(places.standing(second).decision, 7U);
  EXPECT_EQ(places.standing(second).stack, other);
}

}  // namespace
}  // namespace attune::scenario
