// Paths in two numbers a state, without a vector anywhere, and cut short once the end is sure.
#include "model/reference/basins.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace attune::model {

namespace {

using Pair = std::array<double, 2>;

// A stable point, and how near to it a path has to come.
struct End {
  Pair at;
  double near = 0.0;  // Squared, with the box one unit wide and high.
  int index = kNoEnd;
};

class Follower {
 public:
  Follower(const DynamicalSystem& system, std::span<const FixedPoint> points, double step)
      : system_(system), step_(step) {
    for (std::size_t i = 0; i < points.size(); ++i) {
      if (points[i].stable) {
        ends_.push_back({pair_of(points[i]), near_enough(points, i), static_cast<int>(i)});
      }
    }
  }

  [[nodiscard]] int end_from(Pair at) const {
    constexpr int kMostTurns = 200;        // Of a map.
    constexpr int kMostSteps = 1000;       // Of a flow.
    constexpr double kSurroundings = 1.0;  // A whole box on each side.
    const int most = system_.kind == SystemKind::kMap ? kMostTurns : kMostSteps;
    for (int i = 0; i < most && system_.box.holds(at, kSurroundings); ++i) {
      if (const int end = end_near(at); end != kNoEnd) {
        return end;
      }
      at = next(at);
    }
    return kNoEnd;
  }

 private:
  static Pair pair_of(const FixedPoint& point) { return {point.at[0], point.at[1]}; }

  [[nodiscard]] int end_near(const Pair& at) const {
    for (const End& end : ends_) {
      if (squared_distance(at, end.at) <= end.near) {
        return end.index;
      }
    }
    return kNoEnd;
  }

  [[nodiscard]] double squared_distance(const Pair& a, const Pair& b) const {
    const double across = (a[0] - b[0]) / (system_.box.high[0] - system_.box.low[0]);
    const double up = (a[1] - b[1]) / (system_.box.high[1] - system_.box.low[1]);
    return across * across + up * up;
  }

  // A fortieth of the box, and no more than a quarter of the way to any other rest.
  [[nodiscard]] double near_enough(std::span<const FixedPoint> points, std::size_t index) const {
    constexpr double kMost = 1.0 / 40.0;
    constexpr double kShareOfWay = 0.25;
    double near = kMost * kMost;
    for (std::size_t i = 0; i < points.size(); ++i) {
      if (i != index) {
        const double way = squared_distance(pair_of(points[i]), pair_of(points[index]));
        near = std::min(near, kShareOfWay * kShareOfWay * way);
      }
    }
    return near;
  }

  [[nodiscard]] Pair value(const Pair& at) const {
    Pair result{};
    system_.right_hand_side(at, result);
    return result;
  }

  static Pair moved(const Pair& from, const Pair& rate, double time) {
    return {from[0] + time * rate[0], from[1] + time * rate[1]};
  }

  // As trajectory() does it.
  [[nodiscard]] Pair next(const Pair& at) const {
    const Pair first = value(at);
    if (system_.kind == SystemKind::kMap) {
      return first;
    }
    const Pair second = value(moved(at, first, step_ * 0.5));
    const Pair third = value(moved(at, second, step_ * 0.5));
    const Pair fourth = value(moved(at, third, step_));
    Pair result = at;
    for (std::size_t i = 0; i < result.size(); ++i) {
      result.at(i) +=
          step_ / 6.0 * (first.at(i) + 2.0 * (second.at(i) + third.at(i)) + fourth.at(i));
    }
    return result;
  }

  const DynamicalSystem& system_;
  double step_;
  std::vector<End> ends_;
};

// The middle of a cell along one variable.
double middle(const Box& box, std::size_t variable, std::size_t cell, std::size_t size) {
  const double share = (static_cast<double>(cell) + 0.5) / static_cast<double>(size);
  return box.low[variable] + share * (box.high[variable] - box.low[variable]);
}

}  // namespace

Basins basins(const DynamicalSystem& system, std::span<const FixedPoint> points, std::size_t size,
              double step) {
  const Follower follower(system, points, step);
  Basins result{.size = size, .ends = {}};
  result.ends.reserve(size * size);
  for (std::size_t row = 0; row < size; ++row) {
    for (std::size_t column = 0; column < size; ++column) {
      result.ends.push_back(follower.end_from(
          {middle(system.box, 0, column, size), middle(system.box, 1, row, size)}));
    }
  }
  return result;
}

}  // namespace attune::model
