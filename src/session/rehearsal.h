// When a drill comes back: Leitner's boxes. What was right waits longer each time, what was not
// comes tomorrow. Source: Leitner 1972, So lernt man lernen (the boxes; the days are ours).
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace attune::session {

/// A day of the calendar, wherever the person is.
using Day = std::chrono::sys_days;

/// Days until what lies in a box is due again, first box first.
inline constexpr std::array<int, 5> kDaysInBox = {1, 2, 4, 8, 16};

struct Rehearsed {
  int box = 0;  ///< Place in kDaysInBox.
  Day due = {};

  bool operator==(const Rehearsed&) const = default;
};

/// By the id of the drill. What was never done is not in it.
using Rehearsal = std::map<std::string, Rehearsed, std::less<>>;

/// A drill was done: one box further where it was right, back to the first where it was not.
void rehearse(Rehearsal& rehearsal, const std::string& id, bool right, Day today);

/// The places of `ids` in the order in which they are to be done: what is due, the hardest first,
/// then what was never done, as it stands, then what is due later, the next one first.
[[nodiscard]] std::vector<std::size_t> in_turn(std::span<const std::string> ids,
                                               const Rehearsal& rehearsal, Day today);

/// How many of `ids` are due today or were before.
[[nodiscard]] std::size_t due_among(std::span<const std::string> ids, const Rehearsal& rehearsal,
                                    Day today);

}  // namespace attune::session
