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

}  // namespace
}  // namespace attune::model
