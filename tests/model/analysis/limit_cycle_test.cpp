#include "model/analysis/limit_cycle.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "model/analysis/systems.h"

namespace attune::model {
namespace {

constexpr LimitCycleSettings kSettings = {.step = 0.01, .settle = 100.0, .watch = 60.0};

TEST(LimitCycle, ARingIsTimedAndMeasured) {
  const LimitCycleSearch search = find_limit_cycle(ring(0.25, 2.0), {1.0, 0.0}, kSettings);
  ASSERT_TRUE(search.cycle.has_value());
  EXPECT_TRUE(search.converged);
  EXPECT_NEAR(search.cycle->period, std::numbers::pi, 1e-5);
  EXPECT_NEAR(search.cycle->amplitude(0), 1.0, 1e-3);
  EXPECT_NEAR(search.cycle->amplitude(1), 1.0, 1e-3);
  EXPECT_NEAR(static_cast<double>(search.cycle->lap.size()) * 0.01, std::numbers::pi, 0.03);
}

TEST(LimitCycle, WhatComesToRestHasNone) {
  const LimitCycleSearch search = find_limit_cycle(ring(-0.2, 2.0), {1.0, 0.0}, kSettings);
  EXPECT_FALSE(search.cycle.has_value());
  EXPECT_TRUE(search.converged);
}

TEST(LimitCycle, WhatStillShrinksIsNotCalledACycle) {
  const LimitCycleSearch search = find_limit_cycle(ring(-0.002, 2.0), {0.5, 0.0}, kSettings);
  EXPECT_FALSE(search.converged);
}

TEST(LimitCycle, WhatRunsAwayIsNotConverged) {
  EXPECT_FALSE(find_limit_cycle(linear_flow(5.0, 0.0, 0.0, 5.0), {1.0, 0.0}, kSettings).converged);
}

/// A ring, or two variables that stand still, beside a clock that is no number from minute 130 on.
DynamicalSystem ends_in_no_number(bool turns) {
  return {.right_hand_side =
              [=, inner = ring(0.25, 2.0)](std::span<const double> at, std::span<double> rate) {
                inner.right_hand_side(at.first(2), rate.first(2));
                rate[0] = turns ? rate[0] : 0.0;
                rate[1] = turns ? rate[1] : 0.0;
                rate[2] = at[2] < 130.0 ? 1.0 : std::nan("");
              },
          .box = {{-2.0, -2.0, 0.0}, {2.0, 2.0, 1000.0}}};
}

TEST(LimitCycle, NothingIsClaimedWhereAStateIsNoNumber) {
  for (const bool turns : {true, false}) {
    const LimitCycleSearch search =
        find_limit_cycle(ends_in_no_number(turns), {0.5, 0.0, 0.0}, kSettings);
    EXPECT_FALSE(search.converged) << turns;
    EXPECT_FALSE(search.cycle.has_value()) << turns;
  }
  const LimitCycleSearch from_the_start =
      find_limit_cycle(ring(0.25, 2.0), {std::nan(""), 0.0}, kSettings);
  EXPECT_FALSE(from_the_start.converged);
  EXPECT_FALSE(from_the_start.cycle.has_value());
}

}  // namespace
}  // namespace attune::model
