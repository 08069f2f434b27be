// A stack of ways, and a table of all that ever stood on it.
#include "scenario/proof/pending_ways.h"

#include <tuple>

#include "scenario/proof/components.h"

namespace attune::scenario {

namespace {

constexpr std::size_t kMostWays = 65'536;

}  // namespace

bool PendingWays::ComesBefore::operator()(const WayPoint& one, const WayPoint& other) const {
  const auto tied = [](const WayPoint& point) {
    return std::tie(point.op, point.stack, point.exact, point.facts, point.bands);
  };
  return tied(one) < tied(other);
}

void PendingWays::split(WayPoint point, OpIndex op, bool exact) {
  point.op = op;
  point.exact = exact;
  const auto number = static_cast<Index>(known_.size() + 1);
  const auto [known, is_new] = known_.try_emplace(point, number);
  forks_.emplace_back(point.way, known->second);
  ways_meet_ = ways_meet_ || !is_new;
  if (is_new) {
    point.way = number;
    pending_.push_back(point);
  }
}

bool PendingWays::too_many() const { return known_.size() > kMostWays; }

bool PendingWays::take(WayPoint& point) {
  if (pending_.empty()) {
    return false;
  }
  point = pending_.back();
  pending_.pop_back();
  return true;
}

std::vector<OpIndex> PendingWays::circles() const {
  if (!ways_meet_) {
    return {};
  }
  Edges edges(known_.size() + 1);
  for (const auto& [from, to] : forks_) {
    edges[place_of(from)].push_back(to);
  }
  std::vector<OpIndex> begins(edges.size());
  for (const auto& [point, way] : known_) {
    begins[place_of(way)] = point.op;
  }
  std::vector<OpIndex> circles;
  for (const std::vector<Index>& ways : cycles(edges)) {
    circles.push_back(begins[place_of(ways.front())]);
  }
  return circles;
}

void PendingWays::clear() {
  pending_.clear();
  known_.clear();
  forks_.clear();
  ways_meet_ = false;
}

}  // namespace attune::scenario
