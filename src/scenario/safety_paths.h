// Which parts of a scenario can be played before, and which after, it has spoken of a danger.
#pragma once

#include <optional>
#include <set>
#include <string_view>

#include "scenario/scenario.h"

namespace attune::scenario {

struct SafetyPaths {
  bool is_reached = false;              ///< Whether some path comes to a safety step of the topic.
  std::optional<Position> end_without;  ///< The first end that a path comes to without one.
  std::set<const Option*> before;       ///< Options that a path comes to before one ...
  std::set<const Option*> after;        ///< ... and after one. An option may be in both.
  std::set<const Step*> coached_after;  ///< `coach:` steps after one.
};

/// Follows every path from the start, visits and their ways back included, with every condition
/// taken both ways: what no path does here, no play does. `topic` is one of danger_topics(), or
/// empty for a safety step of whatever topic.
[[nodiscard]] SafetyPaths follow_safety(const Scenario& scenario, std::string_view topic);

}  // namespace attune::scenario
