// Damped Newton from many starts; what was found twice is kept once.
#include "model/analysis/fixed_points.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

#include "model/analysis/linear_algebra.h"

namespace attune::model {

namespace {

// What is zero at a fixed point, as a system of its own.
std::vector<double> residual(const DynamicalSystem& system, std::span<const double> at) {
  std::vector<double> value = system.at(at);
  if (system.kind == SystemKind::kMap) {
    for (std::size_t i = 0; i < value.size(); ++i) {
      value[i] -= at[i];
    }
  }
  return value;
}

double largest(std::span<const double> values) {
  double most = 0.0;
  for (const double value : values) {
    // A NaN is larger than anything.
    most = value == value ? std::max(most, std::abs(value)) : HUGE_VAL;
  }
  return most;
}

std::optional<std::vector<double>> newton_step(const DynamicalSystem& system,
                                               std::span<const double> at,
                                               std::span<const double> value) {
  std::vector<double> slope = jacobian(system, at);
  if (system.kind == SystemKind::kMap) {
    for (std::size_t i = 0; i < at.size(); ++i) {
      slope[i * at.size() + i] -= 1.0;
    }
  }
  return solve_linear(slope, value);
}

// One step along `direction`, halved while it makes things worse.
bool take_step(const DynamicalSystem& system, std::vector<double>& at, std::vector<double>& value,
               std::span<const double> direction) {
  constexpr double kShortest = 1.0 / 1024.0;
  for (double share = 1.0; share >= kShortest; share *= 0.5) {
    std::vector<double> tried = at;
    for (std::size_t i = 0; i < at.size(); ++i) {
      tried[i] -= share * direction[i];
    }
    std::vector<double> there = residual(system, tried);
    if (largest(there) < largest(value)) {
      at = std::move(tried);
      value = std::move(there);
      return true;
    }
  }
  return false;
}

// Van der Corput's sequence in one base: the digits of `index`, mirrored at the point.
double mirrored_digits(std::uint64_t index, std::uint64_t base) {
  double value = 0.0;
  double digit = 1.0;
  for (; index > 0; index /= base) {
    digit /= static_cast<double>(base);
    value += digit * static_cast<double>(index % base);
  }
  return value;
}

std::vector<double> halton_point(const Box& box, int index) {
  constexpr std::array<std::uint64_t, 9> kPrimes = {2, 3, 5, 7, 11, 13, 17, 19, 23};
  std::vector<double> point(box.size());
  for (std::size_t i = 0; i < point.size(); ++i) {
    const double share = mirrored_digits(static_cast<std::uint64_t>(index) + 1, kPrimes.at(i));
    point[i] = box.low[i] + share * (box.high[i] - box.low[i]);
  }
  return point;
}

bool is_same_point(const Box& box, std::span<const double> a, std::span<const double> b) {
  constexpr double kNear = 1e-6;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (std::abs(a[i] - b[i]) > kNear * (box.high[i] - box.low[i])) {
      return false;
    }
  }
  return true;
}

void search_from(const DynamicalSystem& system, std::span<const double> start,
                 FixedPointSearch& search) {
  constexpr double kSlack = 1e-9;  // A point on the edge of the box belongs to it.
  ++search.starts;
  std::optional<std::vector<double>> found = fixed_point_from(system, start);
  if (!found) {
    return;
  }
  ++search.converged;
  const bool known = std::any_of(
      search.points.begin(), search.points.end(),
      [&](const FixedPoint& point) { return is_same_point(system.box, point.at, *found); });
  if (!known && system.box.holds(*found, kSlack)) {
    search.points.push_back(classified(system, std::move(*found)));
  }
}

}  // namespace

bool FixedPoint::turns() const { return !eigenvalues.empty() && eigenvalues.front().imag() != 0.0; }

std::optional<std::vector<double>> fixed_point_from(const DynamicalSystem& system,
                                                    std::span<const double> start) {
  constexpr int kMostSteps = 100;
  constexpr double kZero = 1e-12;
  std::vector<double> at(start.begin(), start.end());
  std::vector<double> value = residual(system, at);
  for (int step = 0; step < kMostSteps && largest(value) > 0.0; ++step) {
    const auto direction = newton_step(system, at, value);
    if (!direction || !take_step(system, at, value, *direction)) {
      break;  // Either it cannot get better, or it is as good as numbers allow.
    }
  }
  return largest(value) <= kZero ? std::optional(at) : std::nullopt;
}

FixedPoint classified(const DynamicalSystem& system, std::vector<double> at) {
  FixedPoint point;
  point.eigenvalues = eigenvalues(jacobian(system, at), at.size());
  point.at = std::move(at);
  const auto pace = [&](const std::complex<double>& value) {
    return system.kind == SystemKind::kFlow ? value.real() : std::abs(value);
  };
  std::stable_sort(point.eigenvalues.begin(), point.eigenvalues.end(),
                   [&](const auto& a, const auto& b) { return pace(a) > pace(b); });
  const double limit = system.kind == SystemKind::kFlow ? 0.0 : 1.0;
  point.stable = !point.eigenvalues.empty() && pace(point.eigenvalues.front()) < limit;
  return point;
}

FixedPointSearch find_fixed_points(const DynamicalSystem& system, int starts,
                                   const std::vector<std::vector<double>>& extra_starts) {
  FixedPointSearch search;
  for (const std::vector<double>& start : extra_starts) {
    search_from(system, start, search);
  }
  for (int i = 0; i < starts; ++i) {
    search_from(system, halton_point(system.box, i), search);
  }
  std::sort(search.points.begin(), search.points.end(),
            [](const FixedPoint& a, const FixedPoint& b) { return a.at < b.at; });
  return search;
}

}  // namespace attune::model
