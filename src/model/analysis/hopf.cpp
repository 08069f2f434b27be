// Natural continuation: each rest is the start of Newton's method at the next value.
#include "model/analysis/hopf.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace attune::model {

namespace {

constexpr int kStarts = 24;

/// The complex pair nearest to the imaginary axis from the right, or nothing.
std::optional<std::complex<double>> leading_pair(const FixedPoint& rest) {
  for (const std::complex<double>& value : rest.eigenvalues) {
    if (value.imag() > 0.0) {
      return value;
    }
  }
  return std::nullopt;
}

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

  /// The crossing between two neighbours whose leading pairs lie on either side of the axis.
  [[nodiscard]] std::optional<HopfPoint> crossing(Followed a, Followed b) const {
    constexpr double kNear = 1e-10;
    while (std::abs(b.value - a.value) > kNear * length_) {
      const std::optional<Followed> middle = follow(a, 0.5 * (a.value + b.value));
      const auto pair = middle ? leading_pair(middle->rest) : std::nullopt;
      if (!pair) {
        return std::nullopt;  // The pair has become two real ones in between.
      }
      const bool with_a = (pair->real() > 0.0) == (leading_pair(a.rest)->real() > 0.0);
      (with_a ? a : b) = *middle;
    }
    const auto pair = leading_pair(b.rest);
    const Followed& lower = a.value < b.value ? a : b;
    return HopfPoint{.value = 0.5 * (a.value + b.value),
                     .period = 2.0 * std::numbers::pi / pair->imag(),
                     .at = b.rest.at,
                     .holds_below = leading_pair(lower.rest)->real() < 0.0};
  }

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

/// Whether the leading pairs of two neighbours lie on either side of the axis.
bool crosses(const FixedPoint& one, const FixedPoint& next) {
  const auto before = leading_pair(one);
  const auto after = leading_pair(next);
  return before && after && (before->real() > 0.0) != (after->real() > 0.0);
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
    const auto point =
        crosses(now.rest, next->rest) ? continuation.crossing(now, *next) : std::nullopt;
    if (point) {
      add_new(search, *point, std::abs(to - from));
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
