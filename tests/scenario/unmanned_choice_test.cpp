#include "scenario/unmanned_choice.h"

#include <gtest/gtest.h>

#include "support/scenario_builder.h"

namespace attune::scenario {
namespace {

using testing::option;

constexpr model::Stance<double> kColdHabit = {.invalidation = 0.9, .withdrawal = 0.1};

TEST(UnmannedChoice, TakesTheFirstAvailableOption) {
  const Option locked = option("locked");
  const Option free = option("free");
  const std::vector<OfferedOption> offered = {{&locked, false}, {&free, true}};
  EXPECT_EQ(first_available(offered), &free);
  EXPECT_EQ(first_available(std::vector<OfferedOption>{{&locked, false}}), nullptr);
}

TEST(UnmannedChoice, TakesTheReplyNearestToTheHabit) {
  const Option warm = option("warm", testing::supportive());
  const Option cold = option("cold", testing::dismissive());
  EXPECT_EQ(nearest_to_habit(std::vector<OfferedOption>{{&warm, true}, {&cold, true}}, kColdHabit),
            &cold);
}

TEST(UnmannedChoice, PassesOverALockedReply) {
  const Option warm = option("warm", testing::supportive());
  const Option cold = option("cold", testing::dismissive());
  EXPECT_EQ(nearest_to_habit(std::vector<OfferedOption>{{&warm, true}, {&cold, false}}, kColdHabit),
            &warm);
}

TEST(UnmannedChoice, TakesTheFirstWrittenOfTwoEquallyNear) {
  const Option one = option("one", testing::dismissive());
  const Option two = option("two", testing::dismissive());
  EXPECT_EQ(nearest_to_habit(std::vector<OfferedOption>{{&one, true}, {&two, true}}, kColdHabit),
            &one);
}

TEST(UnmannedChoice, TakesTheFirstAvailableWhereNothingIsCoded) {
  const Option one = option("one", std::monostate{});
  const Option two = option("two", std::monostate{});
  EXPECT_EQ(nearest_to_habit(std::vector<OfferedOption>{{&one, false}, {&two, true}}, kColdHabit),
            &two);
  EXPECT_EQ(nearest_to_habit(std::vector<OfferedOption>{}, kColdHabit), nullptr);
}

}  // namespace
}  // namespace attune::scenario
