#include "scenario/proof/components.h"

#include <gtest/gtest.h>

namespace attune::scenario {
namespace {

using Groups = std::vector<std::vector<Index>>;

TEST(Components, FindsCyclesAndLeavesChainsOut) {
  EXPECT_EQ(cycles({{1}, {2}, {0}, {0}}), (Groups{{0, 1, 2}}));
  EXPECT_EQ(cycles({{1}, {2}, {}}), Groups{});
  EXPECT_EQ(cycles({}), Groups{});
}

TEST(Components, CountsANodeThatLeadsToItself) {
  EXPECT_EQ(cycles({{0}, {2}, {1}, {}}), (Groups{{0}, {1, 2}}));
}

TEST(Components, KeepsCyclesApartThatOnlyLeadToEachOther) {
  EXPECT_EQ(cycles({{1}, {0, 2}, {3}, {2}}), (Groups{{0, 1}, {2, 3}}));
}

TEST(Components, WalksAChainLongerThanAnyStack) {
  Edges chain(300'000);
  for (std::size_t i = 0; i + 1 < chain.size(); ++i) {
    chain[i].push_back(static_cast<Index>(i) + 1);
  }
  chain.back().push_back(0);
  ASSERT_EQ(cycles(chain).size(), 1U);
  EXPECT_EQ(cycles(chain)[0].size(), chain.size());
}

}  // namespace
}  // namespace attune::scenario
