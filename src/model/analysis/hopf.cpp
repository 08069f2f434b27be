// Natural continuation: each rest is the start of Newton's method at the next value.
#include "model/analysis/hopf.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <utility>

namespace attune::model {

namespace {

constexpr int kStarts = 24;

struct Followed {
  double value = 0.0;
  FixedPoint rest;
};

class Continuation {
 public:
  Continuation(const SystemAt& system_at, double low, double high)
      : system_at_(system_at), length_(high - low) {}

  [[nodiscard]] std::optional<Followed> follow(const Followed& from, double to) const {
    const DynamicalSystem system = system_at_(to);
    auto at = fixed_point_from(system, from.rest.at);
    // Further than this in one step is another rest.
    constexpr double kFarthest = 0.2;
    if (!at || !system.box.holds(*at, 1e-6) ||
        distance(system.box, *at, from.rest.at) > kFarthest) {
      return std::nullopt;
    }
    return Followed{to, classified(system, std::move(*at))};
  }

  /// Where stability changes between two neighbours of which one holds and the other does not. Both
  /// ends of what is left of the interval, the lower first; nothing where the rest was lost inside.
  [[nodiscard]] std::optional<std::pair<Followed, Followed>> change_between(Followed a,
                                                                            Followed b) const {
    constexpr int kHalvings = 34;  // of one step, to below 1e-10 of the range
    for (int halving = 0; halving < kHalvings; ++halving) {
      const std::optional<Followed> middle = follow(a, 0.5 * (a.value + b.value));
      if (!middle) {
        return std::nullopt;
      }
      (middle->rest.stable == a.rest.stable ? a : b) = *middle;
    }
    return a.value < b.value ? std::pair(a, b) : std::pair(b, a);
  }

  /// Of the range.
  [[nodiscard]] double length() const { return length_; }

 private:
  static double distance(const Box& box, std::span<const double> a, std::span<const double> b) {
    double most = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) {
      most = std::max(most, std::abs(a[i] - b[i]) / (box.high[i] - box.low[i]));
    }
    return most;
  }

  const SystemAt& system_at_;
  double length_;
};

void add_new(HopfSearch& search, const HopfPoint& point, double length) {
  constexpr double kSame = 1e-6;
  const bool known = std::any_of(
      search.points.begin(), search.points.end(),
      [&](const auto& other) { return std::abs(other.value - point.value) <= kSame * length; });
  if (!known) {
    search.points.push_back(point);
  }
}

/// What is known of the change of stability between two neighbours. With a slowest eigenvalue that
/// is real on both sides the rest is left without turning, which is no beginning of circling.
void look_between(const Continuation& continuation, const Followed& a, const Followed& b,
                  HopfSearch& search) {
  const auto change = continuation.change_between(a, b);
  if (!change || change->first.rest.turns() != change->second.rest.turns()) {
    ++search.unclear;
    return;
  }
  const auto& [lower, upper] = *change;
  if (lower.rest.turns()) {
    add_new(search,
            {.value = 0.5 * (lower.value + upper.value),
             .period = 2.0 * std::numbers::pi / std::abs(upper.rest.eigenvalues.front().imag()),
             .at = upper.rest.at,
             .holds_below = lower.rest.stable},
            continuation.length());
  }
}

void follow_branch(const Continuation& continuation, Followed now, double to, int steps,
                   HopfSearch& search) {
  ++search.branches;
  const double from = now.value;
  for (int step = 1; step <= steps; ++step) {
    const std::optional<Followed> next =
        continuation.follow(now, from + (to - from) * step / steps);
    if (!next) {
      ++search.lost;
      return;
    }
    if (now.rest.stable != next->rest.stable) {
      look_between(continuation, now, *next, search);
    }
    now = *next;
  }
}

}  // namespace

HopfSearch find_hopf_points(const SystemAt& system_at, double low, double high, int steps) {
  HopfSearch search;
  const Continuation continuation(system_at, low, high);
  for (const auto& [from, to] : {std::pair(low, high), std::pair(high, low)}) {
    for (const FixedPoint& rest : find_fixed_points(system_at(from), kStarts).points) {
      follow_branch(continuation, {from, rest}, to, steps, search);
    }
  }
  std::sort(search.points.begin(), search.points.end(),
            [](const HopfPoint& a, const HopfPoint& b) { return a.value < b.value; });
  return search;
}

}  // namespace attune::model
