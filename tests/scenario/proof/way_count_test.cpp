#include "scenario/proof/way_count.h"

#include <gtest/gtest.h>

#include "scenario/proof/proof.h"
#include "support/scenario_builder.h"

namespace attune::scenario {
namespace {

using testing::choose;
using testing::ending;
using testing::going;
using testing::option;

constexpr std::size_t kBudget = 10'000;

WayCount ways_of(const std::shared_ptr<const Scenario>& scenario) {
  const Proof proof(*scenario, kBudget);
  EXPECT_TRUE(proof.complete());
  return count_ways(*proof.seats().front().explorer);
}

// Decisions of three replies each, one after the other.
std::shared_ptr<const Scenario> row_of(int decisions) {
  Steps steps;
  for (int i = 0; i < decisions; ++i) {
    std::vector<Option> options;
    for (const char* name : {"a", "b", "c"}) {
      options.push_back(option(name + std::to_string(i)));
    }
    steps.push_back(choose(std::move(options)));
  }
  steps.push_back(testing::end(0));
  return testing::with_nodes({std::move(steps)});
}

TEST(WayCount, MultipliesDecisionsThatFollowEachOther) {
  const WayCount ways = ways_of(row_of(4));
  ASSERT_TRUE(ways.counted);
  EXPECT_EQ(ways.ways.text(), "81");
  EXPECT_EQ(ways.longest, 4U);
  EXPECT_EQ(ways.shortest, 4U);
}

TEST(WayCount, CountsPastWhatSixtyFourBitsHold) {
  // 3^50, by Python: 717897987691852588770249.
  EXPECT_EQ(ways_of(row_of(50)).ways.text(), "717897987691852588770249");
}

TEST(WayCount, StopsWhereCountingStops) {
  const WayCount ways = ways_of(row_of(90));
  EXPECT_TRUE(ways.counted);
  EXPECT_TRUE(ways.ways.full());
  EXPECT_TRUE(ways.ways.text().starts_with("more than ")) << ways.ways.text();
}

TEST(WayCount, KnowsTheShortestAndTheLongest) {
  const auto scenario = testing::with_nodes(
      {{choose({ending(option("leave"), 0), going(option("stay"), 1)})},
       {choose({ending(option("go"), 1), option("wait")}), choose({ending(option("over"), 0)})}});
  const WayCount ways = ways_of(scenario);
  EXPECT_EQ(ways.ways.text(), "3");
  EXPECT_EQ(ways.shortest, 1U);
  EXPECT_EQ(ways.longest, 3U);
}

TEST(WayCount, CountsTheDecisionsOfWhoeverIsPlayed) {
  const auto scenario = testing::with_nodes(
      {{choose(testing::kTom, {option("a"), option("b")}), choose({option("c"), option("d")}),
        choose({option("e"), option("f")}), testing::end(0)}});
  const Proof proof(*scenario, kDefaultBudget);
  ASSERT_EQ(proof.seats().size(), 2U);
  const WayCount as_ines = count_ways(*proof.seats()[0].explorer);
  EXPECT_EQ(as_ines.ways.text(), "4") << "Tom does what is written first";
  EXPECT_EQ(as_ines.shortest, 2U);
  EXPECT_EQ(as_ines.longest, 2U);
  const WayCount as_tom = count_ways(*proof.seats()[1].explorer);
  EXPECT_EQ(as_tom.ways.text(), "8") << "Ines may answer as she is used to";
  EXPECT_EQ(as_tom.shortest, 1U);
  EXPECT_EQ(as_tom.longest, 1U);
}

TEST(WayCount, SaysThatALoopHasNoNumber) {
  const WayCount ways = ways_of(
      testing::with_nodes({{choose({going(option("again"), 0), ending(option("out"), 0)})}}));
  EXPECT_TRUE(ways.endless);
  EXPECT_FALSE(ways.counted);
}

TEST(WayCount, CountsALoopThatFactsLimit) {
  Option once = going(option("again"), 0);
  once.once = true;
  const WayCount ways = ways_of(testing::with_nodes({{choose({once, ending(option("out"), 0)})}}));
  EXPECT_EQ(ways.ways.text(), "2") << "out, and again and out";
  EXPECT_EQ(ways.longest, 2U);
}

TEST(WayCount, OfAnEndWithoutADecisionIsOne) {
  const WayCount ways = ways_of(testing::with_nodes({{testing::end(0)}}));
  EXPECT_EQ(ways.ways.text(), "1");
  EXPECT_EQ(ways.longest, 0U);
  EXPECT_EQ(ways.shortest, 0U);
}

TEST(WideCount, AddsWithCarry) {
  WideCount sum(0xFFFF'FFFF'FFFF'FFFFULL);
  sum += WideCount(1);
  EXPECT_EQ(sum.text(), "18446744073709551616");
  EXPECT_EQ(WideCount().text(), "0");
}

}  // namespace
}  // namespace attune::scenario
