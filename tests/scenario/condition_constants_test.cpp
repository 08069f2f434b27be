#include "scenario/condition_constants.h"

#include <gtest/gtest.h>

#include <array>

namespace attune::scenario {
namespace {

constexpr std::array<Comparison, 6> kAll = {Comparison::kEqual,   Comparison::kNotEqual,
                                            Comparison::kLess,    Comparison::kLessEqual,
                                            Comparison::kGreater, Comparison::kGreaterEqual};

// The code that is reported, or nothing.
std::string reported(const ConditionNode& node, Possible left) {
  const Sources sources;
  Reporter reporter(sources);
  report_constant(node, left, reporter);
  const Findings findings = reporter.take_sorted();
  return findings.empty() ? "" : findings[0].code;
}

// The same, found out by trying everything.
std::string by_trial(const ConditionNode& node, Possible left) {
  int holds = 0;
  for (int value = left.low; value <= left.high; ++value) {
    holds += compare(value, node.comparison, node.value) ? 1 : 0;
  }
  const int all = left.high - left.low + 1;
  return holds == 0 ? "ATN0402" : holds == all ? "ATN0403" : "";
}

TEST(ConditionConstants, AreFoundAsByTryingEverything) {
  for (const Comparison comparison : kAll) {
    for (int value = -3; value <= 8; ++value) {
      for (int high = 0; high <= 5; ++high) {
        ConditionNode node;
        node.comparison = comparison;
        node.value = value;
        EXPECT_EQ(reported(node, {0, high}), by_trial(node, {0, high}))
            << static_cast<int>(comparison) << " " << value << " in 0.." << high;
      }
    }
  }
}

TEST(ConditionConstants, AreFoundInWideRangesAtOnce) {
  ConditionNode node;
  node.comparison = Comparison::kLess;
  node.value = 1'000'000;
  EXPECT_EQ(reported(node, {-1'000'000, 999'999}), "ATN0403");
  EXPECT_EQ(reported(node, {-1'000'000, 1'000'000}), "");
}

}  // namespace
}  // namespace attune::scenario
