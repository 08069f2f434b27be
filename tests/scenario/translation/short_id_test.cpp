#include "scenario/translation/short_id.h"

#include <gtest/gtest.h>

#include "scenario/words.h"

namespace attune::scenario {
namespace {

TEST(ShortId, IsAnIdAndTheSameForTheSameHash) {
  EXPECT_TRUE(is_id(short_id(7, {})));
  EXPECT_EQ(short_id(7, {}).size(), 3U);
  EXPECT_EQ(short_id(7, {}), short_id(7, {}));
}

TEST(ShortId, IsAnotherWhereThatIsTaken) {
  const std::string first = short_id(7, {});
  EXPECT_NE(short_id(7, {first}), first);
}

TEST(ShortId, GrowsWhenTheShortOnesAreUsedUp) {
  std::set<std::string, std::less<>> taken;
  std::size_t longest = 0;
  for (std::uint64_t hash = 0; hash < 10'000; ++hash) {
    const std::string id = short_id(hash, taken);
    EXPECT_TRUE(taken.insert(id).second) << id;
    longest = std::max(longest, id.size());
  }
  EXPECT_EQ(longest, 5U);
}

}  // namespace
}  // namespace attune::scenario
