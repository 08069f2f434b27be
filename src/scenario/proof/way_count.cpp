// Depth first with a stack of its own: a state is counted once everything behind it is.
#include "scenario/proof/way_count.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>
#include <vector>

namespace attune::scenario {

namespace {

constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();

/// What is known of the ways from one state on.
struct Behind {
  enum class Mark : std::uint8_t { kNew, kOpen, kDone };
  Mark mark = Mark::kNew;
  WideCount ways;
  std::size_t longest = 0;
  std::optional<std::size_t> shortest;

  /// `decisions` are made here on the way to `next`.
  void add(const Behind& next, std::size_t decisions) {
    ways += next.ways;
    longest = std::max(longest, next.longest + decisions);
    if (next.shortest) {
      const std::size_t this_way = *next.shortest + decisions;
      shortest = std::min(shortest.value_or(this_way), this_way);
    }
  }
};

// An end is behind itself in one way, without a decision.
Behind an_end() {
  Behind end;
  end.ways = WideCount(1);
  end.shortest = 0;
  return end;
}

struct Open {
  StateIndex state = kNoState;
  FlowExplorer::Next next;
  std::size_t looked_at = 0;  ///< Of next.states.
};

class Counter {
 public:
  explicit Counter(FlowExplorer& explorer)
      : explorer_(explorer), behind_(explorer.states().size()) {}

  WayCount count() {
    FlowExplorer::Next first;
    explorer_.first(first);
    Behind start;
    for (std::size_t i = 0; i < first.ends.size(); ++i) {
      start.add(an_end(), 0);
    }
    for (const StateIndex state : first.states) {
      if (!count_from(state)) {
        return {.endless = true};
      }
      start.add(behind_[state], 0);
    }
    return {
        .counted = true, .ways = start.ways, .longest = start.longest, .shortest = start.shortest};
  }

 private:
  /// False where a way comes back to where it was.
  bool count_from(StateIndex state) {
    if (behind_[state].mark == Behind::Mark::kNew) {
      open(state);
    }
    while (!open_.empty()) {
      Open& top = open_.back();
      if (top.looked_at == top.next.states.size()) {
        close();
        continue;
      }
      const StateIndex next = top.next.states[top.looked_at];
      ++top.looked_at;
      if (behind_[next].mark == Behind::Mark::kOpen) {
        return false;
      }
      if (behind_[next].mark == Behind::Mark::kNew) {
        open(next);
      }
    }
    return true;
  }

  void open(StateIndex state) {
    behind_[state].mark = Behind::Mark::kOpen;
    Open& opened = open_.emplace_back();
    opened.state = state;
    explorer_.next_of(state, opened.next);
  }

  void close() {
    const Open closed = std::move(open_.back());
    open_.pop_back();
    Behind& behind = behind_[closed.state];
    const bool decided = explorer_.walk().is_persons(explorer_.states().state(closed.state));
    const std::size_t decisions = decided ? 1 : 0;
    for (std::size_t i = 0; i < closed.next.ends.size(); ++i) {
      behind.add(an_end(), decisions);
    }
    for (const StateIndex next : closed.next.states) {
      behind.add(behind_[next], decisions);
    }
    behind.mark = Behind::Mark::kDone;
  }

  FlowExplorer& explorer_;
  std::vector<Behind> behind_;  ///< By state.
  std::vector<Open> open_;
};

}  // namespace

WideCount& WideCount::operator+=(const WideCount& other) {
  const std::uint64_t low = low_ + other.low_;
  const std::uint64_t carry = low < low_ ? 1 : 0;
  const bool too_high = other.high_ > kMost - high_ || (other.high_ + high_ == kMost && carry == 1);
  low_ = too_high ? kMost : low;
  high_ = too_high ? kMost : high_ + other.high_ + carry;
  return *this;
}

bool WideCount::full() const { return high_ == kMost && low_ == kMost; }

std::string WideCount::text() const {
  if (full()) {
    return "more than 340282366920938463463374607431768211454";
  }
  // Long division by ten, 32 bits at a time.
  constexpr unsigned kHalf = 32;
  constexpr std::uint64_t kLowHalf = 0xFFFF'FFFFULL;
  std::array<std::uint64_t, 4> parts = {high_ >> kHalf, high_ & kLowHalf, low_ >> kHalf,
                                        low_ & kLowHalf};
  std::string digits;
  do {
    std::uint64_t rest = 0;
    for (std::uint64_t& part : parts) {
      const std::uint64_t now = (rest << kHalf) | part;
      part = now / 10;
      rest = now % 10;
    }
    digits.push_back(static_cast<char>('0' + rest));
  } while (std::any_of(parts.begin(), parts.end(), [](std::uint64_t part) { return part != 0; }));
  std::reverse(digits.begin(), digits.end());
  return digits;
}

WayCount count_ways(FlowExplorer& explorer) {
  return explorer.states().size() > kMostCountedStates ? WayCount{} : Counter(explorer).count();
}

}  // namespace attune::scenario
