// Where play stands at a decision: which one, and where the visits around it return to.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "scenario/proof/flow_program.h"

namespace attune::scenario {

/// A stack of visits by number; 0 is the empty one.
using VisitStack = std::uint32_t;

/// A decision and its stack by number.
using Place = std::uint32_t;

/// Numbers for stacks and places, given out as they are met.
class Places {
 public:
  /// `ops` is how many operations there are; the place of a decision outside of visits is its own.
  explicit Places(std::size_t ops) : ops_(static_cast<Place>(ops)) {}

  struct Visited {
    OpIndex visit = 0;     ///< The kVisit behind which play goes on.
    VisitStack below = 0;  ///< The visits around it.
  };

  [[nodiscard]] VisitStack push(OpIndex visit, VisitStack below);
  /// The innermost visit of a stack that is not empty.
  [[nodiscard]] const Visited& top(VisitStack stack) const { return stacks_[stack - 1].visited; }
  [[nodiscard]] std::uint32_t depth(VisitStack stack) const {
    return stack == 0 ? 0 : stacks_[stack - 1].depth;
  }

  struct Standing {
    OpIndex decision = 0;
    VisitStack stack = 0;
  };

  [[nodiscard]] Place place(Standing standing);
  [[nodiscard]] Standing standing(Place place) const {
    return place < ops_ ? Standing{place, 0} : standings_[place - ops_];
  }

 private:
  struct Stacked {
    Visited visited;
    std::uint32_t depth = 0;
  };

  Place ops_;
  std::vector<Stacked> stacks_;
  std::vector<Standing> standings_;
  std::unordered_map<std::uint64_t, VisitStack> stack_numbers_;
  std::unordered_map<std::uint64_t, Place> place_numbers_;
};

}  // namespace attune::scenario
