#include "base/stable_hash.h"

#include <gtest/gtest.h>

#include <set>

namespace attune {
namespace {

TEST(StableHash, MatchesThePublishedVectorsOfFnv1a) {
  EXPECT_EQ(stable_hash(""), 0xCBF29CE484222325ULL);
  EXPECT_EQ(stable_hash("a"), 0xAF63DC4C8601EC8CULL);
  EXPECT_EQ(stable_hash("foobar"), 0x85944171F73967E8ULL);
}

TEST(StableHash, ChainsTextsThroughTheSeed) {
  EXPECT_EQ(stable_hash("bar", stable_hash("foo")), stable_hash("foobar"));
}

TEST(Draw, IsSplitMix64StartedAtTheSeed) {
  // First outputs of the published reference generator for the seed 1234567.
  EXPECT_EQ(draw(1234567, 0), 6457827717110365317ULL);
  EXPECT_EQ(draw(1234567, 1), 3203168211198807973ULL);
}

TEST(Draw, GivesDifferentNumbersForNeighbouringCountersAndSeeds) {
  std::set<std::uint64_t> seen;
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    for (std::uint64_t counter = 0; counter < 50; ++counter) {
      seen.insert(draw(seed * 0x1234567ULL, counter));
    }
  }
  EXPECT_EQ(seen.size(), 2500U);
}

}  // namespace
}  // namespace attune
