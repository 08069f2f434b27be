// How many ways lead from the start of a scenario to its ends, and how long they are.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "scenario/proof/flow_explorer.h"

namespace attune::scenario {

/// A whole number up to 2^128 - 1, where counting stops.
class WideCount {
 public:
  constexpr WideCount() = default;
  constexpr explicit WideCount(std::uint64_t number) : low_(number) {}

  WideCount& operator+=(const WideCount& other);
  bool operator==(const WideCount&) const = default;

  /// Counting stopped: there are this many or more.
  [[nodiscard]] bool full() const;
  /// In decimal digits; "more than ..." where counting stopped.
  [[nodiscard]] std::string text() const;

 private:
  std::uint64_t high_ = 0;
  std::uint64_t low_ = 0;
};

/// Ways are different where something else is picked, or where chance, a band or whoever is not
/// played decides something else that matters.
struct WayCount {
  bool endless = false;     ///< Some way goes round: there is no longest, and no number.
  bool counted = false;     ///< Else, unless there were more states than are counted.
  WideCount ways;           ///< That lead to an end.
  std::size_t longest = 0;  ///< Decisions on the longest one, of whoever is played.
  std::optional<std::size_t> shortest;  ///< And on the shortest one; nothing without any.
};

/// States above which ways are not counted: counting keeps more of each than exploring does.
inline constexpr std::size_t kMostCountedStates = 1'000'000;

/// `explorer` has explored, and is complete().
[[nodiscard]] WayCount count_ways(FlowExplorer& explorer);

}  // namespace attune::scenario
