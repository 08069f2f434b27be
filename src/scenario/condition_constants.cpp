// Tries the few values around the one that is compared with, and both ends.
#include "scenario/condition_constants.h"

#include <algorithm>
#include <array>

namespace attune::scenario {

namespace {

// Whether any possible left side makes the comparison come out as `wanted`. Comparisons change
// their mind only around the value itself, so that a few left sides stand for all of them.
bool can_be(const ConditionNode& node, Possible left, bool wanted) {
  const std::array<int, 5> few = {left.low, node.value - 1, node.value, node.value + 1, left.high};
  return std::ranges::any_of(few, [&](int candidate) {
    return candidate >= left.low && candidate <= left.high &&
           compare(candidate, node.comparison, node.value) == wanted;
  });
}

}  // namespace

void report_constant(const ConditionNode& node, Possible left, Reporter& reporter) {
  if (!can_be(node, left, true)) {
    reporter.add(FindingCode::kNeverTrue, node.at, "this can never be true",
                 "compare it with something it can be");
  } else if (!can_be(node, left, false)) {
    reporter.add(FindingCode::kAlwaysTrue, node.at, "this is always true",
                 "compare it with something that makes a difference, or leave it out");
  }
}

}  // namespace attune::scenario
