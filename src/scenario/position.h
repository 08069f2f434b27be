// A place in a scenario file, as an editor shows it.
#pragma once

namespace attune::scenario {

/// Index into a list of names, or kNone.
using Index = int;
inline constexpr Index kNone = -1;

struct Position {
  int line = 0;    ///< From 1; 0 where there is no place.
  int column = 0;  ///< From 1, in code points.
  int file = 0;    ///< Index into Scenario::files; 0 is the scenario's own file.

  bool operator==(const Position&) const = default;
};

}  // namespace attune::scenario
