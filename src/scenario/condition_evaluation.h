// What a condition means: whether it holds, given the facts of a play.
#pragma once

#include <array>
#include <concepts>
#include <cstddef>

#include "model/bands.h"
#include "model/reply.h"
#include "scenario/condition.h"
#include "scenario/scenario.h"

namespace attune::scenario {

/// One number a style, at the place of the style in model::kAllStyles.
using StyleCounts = std::array<int, model::kAllStyles.size()>;

[[nodiscard]] constexpr std::size_t place_of(model::ResponseStyle style) {
  return static_cast<std::size_t>(style);
}

/// Where `count(style)` stops counting: at the largest number it is compared with anywhere in the
/// scenario, tests included. `> n` counts as `>= n + 1` here, and `<= n` as `< n + 1`, which would
/// otherwise be constant; `== n` at the limit reads "n or more".
[[nodiscard]] StyleCounts count_limits(const Scenario& scenario);

/// Whatever can say how a play stands. The runner's facts are what happened; others may ask for
/// what could happen.
template <typename Facts>
concept PlayFacts = requires(const Facts& facts, Index index, model::ResponseStyle style,
                             model::Quantity quantity) {
  { facts.variable(index) } -> std::convertible_to<int>;
  { facts.seen(index) } -> std::convertible_to<bool>;    // a node
  { facts.picked(index) } -> std::convertible_to<bool>;  // Option::number
  { facts.count(style) } -> std::convertible_to<int>;    // up to count_limits()
  { facts.band(quantity) } -> std::convertible_to<int>;  // into model::bands_of()
};

/// Whether the part of `condition` under node `at` holds. Nothing written holds always.
template <PlayFacts Facts>
[[nodiscard]] bool holds(const Condition& condition, Index at, const Facts& facts) {
  if (at == kNone) {
    return true;
  }
  const ConditionNode& node = condition.nodes[static_cast<std::size_t>(at)];
  const auto compared = [&node](int now) { return compare(now, node.comparison, node.value); };
  switch (node.operation) {
    case Operation::kNot:
      return !holds(condition, node.left, facts);
    case Operation::kAnd:
      return holds(condition, node.left, facts) && holds(condition, node.right, facts);
    case Operation::kOr:
      return holds(condition, node.left, facts) || holds(condition, node.right, facts);
    case Operation::kTruth:
      return facts.variable(node.subject) != 0;
    case Operation::kVariable:
      return compared(facts.variable(node.subject));
    case Operation::kBand:
      return compared(facts.band(node.quantity));
    case Operation::kSeen:
      return facts.seen(node.subject);
    case Operation::kPicked:
      return facts.picked(node.subject);
    case Operation::kCount:
      return compared(facts.count(node.style));
  }
  return false;
}

template <PlayFacts Facts>
[[nodiscard]] bool holds(const Condition& condition, const Facts& facts) {
  return holds(condition, condition.root, facts);
}

}  // namespace attune::scenario
