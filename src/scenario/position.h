// A place in a scenario file, as an editor shows it.
#pragma once

#include <cassert>
#include <cstddef>

namespace attune::scenario {

/// Index into a list of names, or kNone.
using Index = int;
inline constexpr Index kNone = -1;

/// The index as a place in a vector. `index` is not kNone.
[[nodiscard]] constexpr std::size_t place_of(Index index) {
  assert(index >= 0);
  return static_cast<std::size_t>(index);
}

struct Position {
  int line = 0;    ///< From 1; 0 where there is no place.
  int column = 0;  ///< From 1, in code points.
  int file = 0;    ///< Index into Scenario::files; 0 is the scenario's own file.

  bool operator==(const Position&) const = default;
};

}  // namespace attune::scenario
