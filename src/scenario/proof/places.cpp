// Pairs of numbers, and a table from each to its own number.
#include "scenario/proof/places.h"

namespace attune::scenario {

namespace {

std::uint64_t pair_of(std::uint32_t first, std::uint32_t second) {
  constexpr unsigned kHalf = 32;
  return (std::uint64_t{first} << kHalf) | second;
}

}  // namespace

VisitStack Places::push(OpIndex visit, VisitStack below) {
  const auto next = static_cast<VisitStack>(stacks_.size() + 1);
  const auto [at, is_new] = stack_numbers_.try_emplace(pair_of(visit, below), next);
  if (is_new) {
    stacks_.push_back({{visit, below}, depth(below) + 1});
  }
  return at->second;
}

Place Places::place(Standing standing) {
  if (standing.stack == 0) {
    return standing.decision;
  }
  const auto next = static_cast<Place>(ops_ + standings_.size());
  const auto [at, is_new] =
      place_numbers_.try_emplace(pair_of(standing.decision, standing.stack), next);
  if (is_new) {
    standings_.push_back(standing);
  }
  return at->second;
}

}  // namespace attune::scenario
