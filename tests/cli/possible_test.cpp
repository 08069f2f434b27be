#include "cli/possible.h"

#include <gtest/gtest.h>

#include <array>
#include <limits>
#include <memory>

namespace attune::cli {
namespace {

constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

model::Week week_with(double security) {
  model::Week week;
  week.slow.security = security;
  return week;
}

TEST(Possible, AShareMayPassItsEndsByRoundingAndByNothingElse) {
  for (const double end : {-1e-5, 0.0, 1.0, 1.00001}) {
    EXPECT_TRUE(is_possible(model::FastState<double>{.distress = end})) << end;
    EXPECT_TRUE(is_possible(week_with(end))) << end;
  }
  for (const double beyond : {-0.001, 1.001, kNoNumber}) {
    EXPECT_FALSE(is_possible(model::FastState<double>{.withdrawal = beyond})) << beyond;
    EXPECT_FALSE(is_possible(week_with(beyond))) << beyond;
  }
}

TEST(Possible, ABlockIsHeldToTheSame) {
  const auto weeks = std::make_unique<std::array<model::BlockWeek, 2>>();
  const model::ComputedBlock block = {.first = 0, .count = 4, .weeks = *weeks};
  EXPECT_EQ(couples_outside(block), 0U);
  (*weeks)[1].security[0] = 1.00001;
  (*weeks)[1].security[1] = 1.001;
  (*weeks)[0].security[2] = -0.001;
  (*weeks)[1].security[2] = -0.001;
  (*weeks)[0].security[5] = 2.0;
  EXPECT_EQ(couples_outside(block), 2U) << "a couple counts once, and one beyond the count never";
  EXPECT_TRUE(is_finite(block));
  (*weeks)[0].security[3] = kNoNumber;
  EXPECT_FALSE(is_finite(block));
}

TEST(Possible, BidsAWeekAreNoShare) {
  const auto weeks = std::make_unique<std::array<model::BlockWeek, 1>>();
  (*weeks)[0].bids_per_week.fill(8.0);
  EXPECT_EQ(couples_outside({.first = 0, .count = 4, .weeks = *weeks}), 0U);
}

}  // namespace
}  // namespace attune::cli
